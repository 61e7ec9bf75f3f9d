/** Registers every class of widget. */
import "./boxes";
import "./color";
import "./dialog";
import "./frames";
import "./grids";
import "./mdi";
import "./menu_bar";
import "./menus";
import "./script_area";
import "./scroll_area";
import "./scroll_bar";
import "./splitter";
import "./status_bar";
import "./tabs";
import "./tool_bar";
import "./top_level";
