/** All input types; importing this registers them. */
import "./text";
import "./textarea";
import "./select";
import "./choices";
import "./slider";
import "./actions";
import "./file";

export { type Field, type FieldHost, type FormButtonType, type InputSpec, makeField } from "./field";
export { hasSubmit } from "./actions";
