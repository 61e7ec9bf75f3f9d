/** Registers the renderer of every output type (`pin` comes with the inputs). */

import "./alert";
import "./buttons";
import "./code";
import "./collapse";
import "./custom_widget";
import "./datatable";
import "./file";
import "./frame";
import "./grid";
import "./html";
import "./image";
import "./link";
import "./loading";
import "./log";
import "./markdown";
import "./progressbar";
import "./scope";
import "./scrollable";
import "./table";
import "./tabs";
import "./text";
import "./widget";
