/**
 * Generated from deskui/protocol/catalog by `python -m deskui.protocol.generate`. Do not edit.
 *
 * One interface per entry; unions to switch over; maps from a name on the wire to its interface.
 */

/** Bytes that travel beside the messages, see docs/wire.md §2. */
export interface BlobRef {
  readonly $blob: number;
  readonly size: number;
  readonly type?: string;
  readonly name?: string;
}

/** A URL, a data URL, base64 from foreign servers, or a blob. */
export type Source = string | BlobRef;

/** What can stand in a place for outputs. */
export type Content = string | number | boolean | null | AnyOutput | readonly Content[];

/** What every command has. */
export interface CommandBase {
  /** The task that gets the events that follow from it; opaque. */
  readonly task_id?: string;
  /** The page answers with a `js_yield` that returns this number. */
  readonly ask?: number;
}

/** Foreign servers: the id to come back with after a lost connection. */
export interface SetSessionIdCommand extends CommandBase {
  readonly command: "set_session_id";
  /** The id. */
  readonly spec: string;
}

/** The session has ended; the page stays as it is. */
export interface CloseSessionCommand extends CommandBase {
  readonly command: "close_session";
}

/** Change the page's environment. */
export interface SetEnvCommand extends CommandBase {
  readonly command: "set_env";
  /** What to change. */
  readonly spec: EnvSpec;
}

/** Run JavaScript in the page. */
export interface RunScriptCommand extends CommandBase {
  readonly command: "run_script";
  /** The script. */
  readonly spec: ScriptSpec;
}

/** Give the user a file. */
export interface DownloadCommand extends CommandBase {
  readonly command: "download";
  /** The file. */
  readonly spec: DownloadSpec;
}

/** Show a short message for a while. */
export interface ToastCommand extends CommandBase {
  readonly command: "toast";
  /** The message. */
  readonly spec: ToastSpec;
}

/** Show a dialog; an open one closes first. */
export interface PopupCommand extends CommandBase {
  readonly command: "popup";
  /** The dialog. */
  readonly spec: PopupSpec;
}

/** Close the dialog. */
export interface ClosePopupCommand extends CommandBase {
  readonly command: "close_popup";
  /** Always null. */
  readonly spec: null;
}

/** Show a form; it stays, disabled, after a submit until `update_input` or `destroy_form`. */
export interface InputGroupCommand extends CommandBase {
  readonly command: "input_group";
  /** The form's number, returned by its events: an answer to a closed form is known as such. */
  readonly form?: number;
  /** The form. */
  readonly spec: FormSpec;
}

/** Change an item of the task's top form and enable its buttons again. */
export interface UpdateInputCommand extends CommandBase {
  readonly command: "update_input";
  /** The change. */
  readonly spec: UpdateInputSpec;
}

/** Remove the task's top form. */
export interface DestroyFormCommand extends CommandBase {
  readonly command: "destroy_form";
  /** Always null. */
  readonly spec: null;
}

/** Foreign servers (1.8.4 on): what is in these pins? Answer: name → value; missing pins are left out. */
export interface PinValuesCommand extends CommandBase {
  readonly command: "pin_values";
  /** The pins. */
  readonly spec: PinNames;
}

/** Foreign servers (up to 1.8.3): what is in this pin? Answer: `{value}`, or null when it is missing. */
export interface PinValueCommand extends CommandBase {
  readonly command: "pin_value";
  /** The pin. */
  readonly spec: PinName;
}

/** Change a pin. */
export interface PinUpdateCommand extends CommandBase {
  readonly command: "pin_update";
  /** The change. */
  readonly spec: PinUpdateSpec;
}

/** Foreign servers: answer with the first change `{name, value}`, or null after the timeout. */
export interface PinWaitCommand extends CommandBase {
  readonly command: "pin_wait";
  /** What to wait for. */
  readonly spec: PinWaitSpec;
}

/** Foreign servers: from now on, report each change of a pin. */
export interface PinOnchangeCommand extends CommandBase {
  readonly command: "pin_onchange";
  /** The registration. */
  readonly spec: PinOnchangeSpec;
}

/** Show something. */
export interface OutputCommand extends CommandBase {
  readonly command: "output";
  /** The output. */
  readonly spec: AnyOutput;
}

/** Make, empty, remove or show scopes. */
export interface OutputCtlCommand extends CommandBase {
  readonly command: "output_ctl";
  /** What to do. */
  readonly spec: OutputCtlSpec;
}

/** What comes between its start and its end rebuilds the whole screen. */
export interface ReplayCommand extends CommandBase {
  readonly command: "replay";
  /** Start or end. */
  readonly spec: ReplaySpec;
}

/** An output looks different now; the page changes what differs. */
export interface OutputUpdateCommand extends CommandBase {
  readonly command: "output_update";
  /** Which and how. */
  readonly spec: OutputUpdateSpec;
}

/** An output goes. */
export interface OutputRemoveCommand extends CommandBase {
  readonly command: "output_remove";
  /** Which. */
  readonly spec: OutputId;
}

/** More at the end of a container output. */
export interface OutputAppendCommand extends CommandBase {
  readonly command: "output_append";
  /** What to add. */
  readonly spec: OutputAppendSpec;
}

/** Another client changed the look of an output. */
export interface UiStateCommand extends CommandBase {
  readonly command: "ui_state";
  /** The change. */
  readonly spec: UiStateSpec;
}

/** Another client (or this one, before it went) typed this; set it without an event. */
export interface DraftCommand extends CommandBase {
  readonly command: "draft";
  /** What was typed where. */
  readonly spec: DraftSpec;
}

/** Change a datatable's records in place. */
export interface DatatableUpdateCommand extends CommandBase {
  readonly command: "datatable_update";
  /** The change. */
  readonly spec: DatatableUpdateSpec;
}

/** Go to another app of this server. */
export interface OpenAppCommand extends CommandBase {
  readonly command: "open_app";
  /** Which, and where. */
  readonly spec: OpenAppSpec;
}

/** Show a quiet banner. */
export interface NoticeCommand extends CommandBase {
  readonly command: "notice";
  /** The banner. */
  readonly spec: NoticeSpec;
}

/** Who is in the session now. */
export interface ClientsCommand extends CommandBase {
  readonly command: "clients";
  /** Who. */
  readonly spec: ClientsSpec;
}

/** The page's half of the desktop API. */
export interface DesktopCommand extends CommandBase {
  readonly command: "desktop";
  /** `op` says what; the rest are its arguments. */
  readonly spec: Readonly<Record<string, unknown>>;
}

/** What `set_env` can set; what is left out stays as it is. */
export interface EnvSpec {
  /** Title of the page and window. */
  readonly title?: string;
  /** Outputs fade in. */
  readonly output_animation?: boolean;
  /** Follow the end when something goes to ROOT. */
  readonly auto_scroll_bottom?: boolean;
  /** Milliseconds between polls (the seed's HTTP transport). */
  readonly http_pull_interval?: number;
  /** The form stays at the window's bottom. */
  readonly input_panel_fixed?: boolean;
  /** Pixels, at least 75. */
  readonly input_panel_min_height?: number;
  /** Pixels, at least 175. */
  readonly input_panel_init_height?: number;
  /** A form takes the keyboard when it shows. */
  readonly input_auto_focus?: boolean;
  /** CSS width of the column. */
  readonly output_max_width?: string;
}

/** JavaScript to run. */
export interface ScriptSpec {
  /** Statements; the value of the last expression is the result. */
  readonly code: string;
  /** Local variables. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Answer with the result, awaited if it is a promise. */
  readonly eval?: boolean;
  /** Run it again in a page that joins or comes back. */
  readonly keep?: boolean;
}

/** A file for the user. */
export interface DownloadSpec {
  /** Suggested file name. */
  readonly name: string;
  /** Blob reference; base64 in the plain dialect. */
  readonly content: Source;
}

/** A short message at the edge of the window. */
export interface ToastSpec {
  /** Plain text. */
  readonly content: string;
  /** Milliseconds; 0 stays until closed. */
  readonly duration: number;
  /** Where at the top edge. */
  readonly position: "left" | "center" | "right";
  /** `#rrggbb`. */
  readonly color: string;
  /** A click is a `callback` with data null and closes it. */
  readonly callback_id: string | null;
  /** Names one that stays, for `ui_state` `closed`. */
  readonly id?: number;
}

/** A dialog over the page. */
export interface PopupSpec {
  /** Its heading. */
  readonly title: string;
  /** What it holds. */
  readonly content: readonly Content[];
  /** How wide. */
  readonly size: "large" | "normal" | "small";
  /** Escape or a click beside it closes it. */
  readonly implicit_close: boolean;
  /** It has a close button; without it, only the script closes it. */
  readonly closable: boolean;
  /** DOM id of the scope in it. */
  readonly dom_id: string;
}

/** A form: questions that are answered together. */
export interface FormSpec {
  /** Its heading; may be empty. */
  readonly label: string;
  /** The items, in order. */
  readonly inputs: readonly AnyInput[];
  /** It has a cancel button; left out for a lone item. */
  readonly cancelable?: boolean;
}

/** A change of an item of the task's top form. */
export interface UpdateInputSpec {
  /** Name of the item. */
  readonly target_name: string;
  /** Checkbox, radio, actions: only the option with this value. */
  readonly target_value: unknown;
  /** Keys of the item with their new values; others become DOM properties. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Which pins. */
export interface PinNames {
  /** Names of pins. */
  readonly names: readonly string[];
}

/** Which pin. */
export interface PinName {
  /** Name of a pin. */
  readonly name: string;
}

/** A change of a pin. */
export interface PinUpdateSpec {
  /** Name of the pin. */
  readonly name: string;
  /** As in `update_input`. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Which pins to watch, and how long. */
export interface PinWaitSpec {
  /** Names of pins. */
  readonly names: readonly string[];
  /** Seconds; null waits for ever. */
  readonly timeout: number | null;
}

/** What to call when a pin changes. */
export interface PinOnchangeSpec {
  /** Name of the pin. */
  readonly name: string;
  /** Target of `callback` events with `{value}`; null registers nothing. */
  readonly callback_id: string | null;
  /** Forget earlier registrations first. */
  readonly clear: boolean;
}

/** Work on scopes. Keys may be combined and are obeyed in this order. */
export interface OutputCtlSpec {
  /** Make the scope with this DOM id (no `#`) */
  readonly set_scope?: string;
  /** … in the scope of this selector */
  readonly container?: string;
  /** … at this position; for `scroll_to`: top, middle or bottom. */
  readonly position?: number | string;
  /** If it exists: null leaves it, `clear` empties it, `blank` also keeps its height until `loose`, `remove` makes it anew. */
  readonly if_exist?: "remove" | "clear" | "blank" | null;
  /** Let go of the height that `blank` kept; a selector. */
  readonly loose?: string;
  /** Empty this selector. */
  readonly clear?: string;
  /** Remove what stands before this selector in its scope. */
  readonly clear_before?: string;
  /** Remove what stands after it. */
  readonly clear_after?: string;
  /** Remove what stands between two selectors. */
  readonly clear_range?: readonly string[];
  /** Scroll the page to this selector. */
  readonly scroll_to?: string;
  /** Remove this selector's element. */
  readonly remove?: string;
}

/** Where in a replay. */
export interface ReplaySpec {
  /** `start`: forget the screen, keep focus, scroll and drafts aside; `end`: restore them. */
  readonly phase: "start" | "end";
  /** With `end`: the page says `replayed` with it. */
  readonly number?: number;
}

/** The new look of an output. */
export interface OutputUpdateSpec {
  /** Which output. */
  readonly id: number;
  /** Its new complete spec. */
  readonly spec: AnyOutput;
}

/** Which output. */
export interface OutputId {
  /** Which output. */
  readonly id: number;
}

/** More for the end of a container. */
export interface OutputAppendSpec {
  /** Which container. */
  readonly id: number;
  /** What to add. */
  readonly contents: readonly Content[];
  /** Older children than this many go. */
  readonly keep?: number;
}

/** A change a user made in the look of an output. */
export interface UiStateSpec {
  /** Which output. */
  readonly id: number;
  /** What changed, see the output. */
  readonly key: string;
  /** Its value now. */
  readonly value: unknown;
}

/** What stands in a field or pin that is not answered yet. */
export interface DraftSpec {
  /** The form's task. */
  readonly task_id?: string;
  /** The form. */
  readonly form?: number;
  /** The item in it. */
  readonly name?: string;
  /** Instead of the three: a pin's name. */
  readonly pin?: string;
  /** What stands in it. */
  readonly value: unknown;
}

/** A change of a datatable's records. */
export interface DatatableUpdateSpec {
  /** Which table. */
  readonly instance_id: string;
  /** All records; one row; one cell; new rows; rows go. */
  readonly op: "set" | "row" | "cell" | "insert" | "remove";
  /** `set`, `insert`: the records. */
  readonly records?: readonly Readonly<Record<string, unknown>>[];
  /** `row`, `cell`: which row; `insert`: before which row (left out: at the end). */
  readonly row_id: unknown;
  /** `cell`: which field. */
  readonly path?: readonly string[];
  /** `row`: the record; `cell`: the value. */
  readonly data: unknown;
  /** `remove`: which rows. */
  readonly row_ids?: readonly unknown[];
}

/** Which app, and where. */
export interface OpenAppSpec {
  /** Name of the app. */
  readonly app: string;
  /** Beside this page, or instead of it. */
  readonly new_window: boolean;
}

/** A quiet banner. */
export interface NoticeSpec {
  /** How serious. */
  readonly level: "info" | "warning" | "error";
  /** One line. */
  readonly text: string;
  /** More, on request. */
  readonly details?: string;
  /** A banner with the same id is replaced; names the log entry. */
  readonly id?: string | number;
}

/** Who is in the session. */
export interface ClientsSpec {
  /** Pages attached. */
  readonly count: number;
  /** Their names, where known. */
  readonly names: readonly string[];
}

/** What every event has. */
export interface EventBase {
  /** The task or callback it is for. */
  readonly task_id: string;
}

/** What the events of a form have. */
export interface FormEventBase extends EventBase {
  /** The form's number; foreign clients do not know it. */
  readonly form?: number;
}

/** A form was submitted; the page's own checks passed. */
export interface FromSubmitEvent extends FormEventBase {
  readonly event: "from_submit";
  /** Name → value of every item. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A form was cancelled. */
export interface FromCancelEvent extends FormEventBase {
  readonly event: "from_cancel";
  /** Null. */
  readonly data?: unknown;
}

/** An item that asked for it was left or changed. */
export interface InputEventEvent extends FormEventBase {
  readonly event: "input_event";
  /** What happened. */
  readonly data?: InputEventData;
}

/** The user did something a callback is registered for. */
export interface CallbackEvent extends EventBase {
  readonly event: "callback";
  /** A button's value; null for a click; `{value}` for a pin; `{rows[, btn]}` for a datatable. */
  readonly data?: unknown;
}

/** The answer to a command that asked. */
export interface JsYieldEvent extends EventBase {
  readonly event: "js_yield";
  /** The question's number; foreign clients answer in order instead. */
  readonly ask?: number;
  /** The answer. Left out or null: it could not be expressed. */
  readonly data?: unknown;
}

/** What the user has typed or chosen so far; at most 80 ms old, and always sent before any other event. */
export interface DraftEvent extends EventBase {
  readonly event: "draft";
  /** What stands where. */
  readonly data?: DraftData;
}

/** The user changed the look of an output. */
export interface UiStateEvent extends EventBase {
  readonly event: "ui_state";
  /** The change. */
  readonly data?: UiStateData;
}

/** The page could not show or run something. */
export interface ClientErrorEvent extends EventBase {
  readonly event: "client_error";
  /** What went wrong. */
  readonly data?: ClientErrorData;
}

/** The user dismissed the popup. */
export interface ClosedPopupEvent extends EventBase {
  readonly event: "closed_popup";
  /** Which. */
  readonly data?: ClosedPopupData;
}

/** The page's circumstances changed. */
export interface InfoEvent extends EventBase {
  readonly event: "info";
  /** What changed. */
  readonly data?: InfoData;
}

/** A replay is on the screen; what the page has said before was about another one. */
export interface ReplayedEvent extends EventBase {
  readonly event: "replayed";
  /** Which. */
  readonly data?: ReplayedData;
}

/** What happened to an item. */
export interface InputEventData {
  /** It was left, or changed. */
  readonly event_name: "blur" | "change";
  /** The item. */
  readonly name: string;
  /** Its value now. */
  readonly value: unknown;
}

/** What stands in a field of a form or in a pin. */
export interface DraftData {
  /** The form */
  readonly form?: number;
  /** … and the item in it, or */
  readonly name?: string;
  /** the pin's name. */
  readonly pin?: string;
  /** What stands in it. */
  readonly value: unknown;
  /** File pins: the chosen files, blob references with their names. */
  readonly files?: readonly unknown[];
}

/** What the user changed in the look of an output. */
export interface UiStateData {
  /** The output. */
  readonly id: number;
  /** What changed, see the output. */
  readonly key: string;
  /** Its value now. */
  readonly value: unknown;
}

/** What went wrong in the page. */
export interface ClientErrorData {
  /** The error's message. */
  readonly message: string;
  /** Its stack trace. */
  readonly stack: string;
  /** What the page was doing. */
  readonly command: unknown;
}

/** Which popup. */
export interface ClosedPopupData {
  /** DOM id of the scope in it. */
  readonly dom_id: string;
}

/** The page's circumstances; what is left out has not changed. */
export interface InfoData {
  /** The system's colours. */
  readonly theme?: "light" | "dark";
  /** Pixels. */
  readonly width?: number;
  /** Pixels. */
  readonly height?: number;
  /** Someone can see it. */
  readonly visible?: boolean;
}

/** Which replay. */
export interface ReplayedData {
  /** What its end said. */
  readonly number: number;
}

/** One of the things to choose from. Further keys become attributes of its element. */
export interface Option {
  /** What it says. */
  readonly label: string;
  /** Any JSON; what the script gets. */
  readonly value: unknown;
  /** Chosen at first. */
  readonly selected?: boolean;
  /** Cannot be chosen. */
  readonly disabled?: boolean;
  /** On the last option of a radio: one must be chosen. */
  readonly required?: boolean;
}

/** A button of `actions`. */
export interface FormButton {
  /** What it says. */
  readonly label: string;
  /** Any JSON; the item's value when this button submits. */
  readonly value: unknown;
  /** What it does. */
  readonly type: "submit" | "reset" | "cancel";
  /** Greyed and dead. */
  readonly disabled?: boolean;
  /** primary, secondary, success, danger, warning, info, light or dark. */
  readonly color?: string;
}

/** The button beside a text field. */
export interface FieldAction {
  /** What it says. */
  readonly label: string;
  /** Target of its `callback` event (data null). */
  readonly callback_id: string;
}

/** What every input item has. */
export interface InputBase {
  /** Key of the value in the answer; `data` for an item asked alone. */
  readonly name: string;
  /** What is asked; may be empty. */
  readonly label: string;
  /** A hint below it. */
  readonly help_text?: string;
  /** Takes the keyboard when the form shows. */
  readonly auto_focus?: boolean;
  /** Report when it is left: `input_event` with `blur`. */
  readonly onblur?: boolean;
  /** Report each change: `input_event` with `change`. */
  readonly onchange?: boolean;
  /** What is said below it while it is marked invalid. */
  readonly invalid_feedback?: string;
  /** What is said below it while it is marked valid. */
  readonly valid_feedback?: string;
  /** true valid, false invalid, 0 or null unmarked. */
  readonly valid_status?: boolean | 0 | null;
}

/** What the fields of one line have. Value: text, ``""`` when empty. Blur is reported only when it is not empty. */
export interface TextFieldBase extends InputBase {
  /** What stands in it at first. */
  readonly value: unknown;
  /** Shown while it is empty. */
  readonly placeholder?: string;
  /** Must not be empty. */
  readonly required?: boolean;
  /** Shown, not editable. */
  readonly readonly?: boolean;
  /** Suggestions. */
  readonly datalist?: readonly string[];
  /** A button beside it. */
  readonly action?: FieldAction;
}

/** A line of text. */
export interface TextInput extends TextFieldBase {
  readonly type: "text";
}

/** A line of hidden text. */
export interface PasswordInput extends TextFieldBase {
  readonly type: "password";
}

/** A web address. */
export interface UrlInput extends TextFieldBase {
  readonly type: "url";
}

/** A mail address. */
export interface EmailInput extends TextFieldBase {
  readonly type: "email";
}

/** A day, ``2026-11-21``. */
export interface DateInput extends TextFieldBase {
  readonly type: "date";
}

/** A time of day, ``18:30``. */
export interface TimeInput extends TextFieldBase {
  readonly type: "time";
}

/** A day and a time, ``2026-11-21T18:30``. */
export interface DatetimeLocalInput extends TextFieldBase {
  readonly type: "datetime-local";
}

/** A colour, ``#rrggbb``; ``#000000`` when untouched. */
export interface ColorInput extends TextFieldBase {
  readonly type: "color";
}

/** A number on a line, as text; ``"50"`` when untouched. */
export interface RangeInput extends TextFieldBase {
  readonly type: "range";
}

/** A whole number; null when empty. */
export interface NumberInput extends TextFieldBase {
  readonly type: "number";
}

/** A number with a fraction; null when empty. A text field that admits only such a number. */
export interface FloatInput extends TextFieldBase {
  readonly type: "float";
}

/** Lines of text, or program text in an editor. Never reports blur. */
export interface TextareaInput extends InputBase {
  readonly type: "textarea";
  /** Height in lines. */
  readonly rows: number;
  /** Use the code editor; an object holds its options (`mode`, `theme`, `lineNumbers`). */
  readonly code?: boolean | Readonly<Record<string, unknown>>;
  /** At most so many characters. */
  readonly maxlength?: number;
  /** At least so many characters. */
  readonly minlength?: number;
  /** What stands in it at first. */
  readonly value: unknown;
  /** Shown while it is empty. */
  readonly placeholder?: string;
  /** Must not be empty. */
  readonly required?: boolean;
  /** Shown, not editable. */
  readonly readonly?: boolean;
}

/** A list to choose from. Value: the chosen option's value; a list of them with `multiple`. */
export interface SelectInput extends InputBase {
  readonly type: "select";
  /** What to choose from. */
  readonly options: readonly Option[];
  /** Several can be chosen. */
  readonly multiple?: boolean;
  /** The system's own list; left out or false with `multiple`: one that can be searched. */
  readonly native?: boolean;
  /** Something must be chosen. */
  readonly required?: boolean;
  /** Only in updates: the value or values to choose. */
  readonly value: unknown;
}

/** Boxes to tick. Value: the list of the ticked options' values. */
export interface CheckboxInput extends InputBase {
  readonly type: "checkbox";
  /** What to choose from. */
  readonly options: readonly Option[];
  /** Side by side. */
  readonly inline?: boolean;
  /** Only in updates: the values to tick. */
  readonly value: unknown;
}

/** One of several. Value: the chosen option's value, null when none is. */
export interface RadioInput extends InputBase {
  readonly type: "radio";
  /** What to choose from. */
  readonly options: readonly Option[];
  /** Side by side. */
  readonly inline?: boolean;
  /** Only in updates: the value to choose. */
  readonly value: unknown;
}

/** A number on a line. Value: a whole number, or one with a fraction if `float`. */
export interface SliderInput extends InputBase {
  readonly type: "slider";
  /** Where it stands at first. */
  readonly value: number;
  /** Left end. */
  readonly min_value: number;
  /** Right end. */
  readonly max_value: number;
  /** Distance of possible values. */
  readonly step: number | "any";
  /** Values may have a fraction. */
  readonly float: boolean;
  /** For symmetry; a slider always has a value. */
  readonly required?: boolean;
}

/** A row of buttons that answers the form. Value: the clicked submit button's value, null for another way out. */
export interface ActionsInput extends InputBase {
  readonly type: "actions";
  /** The buttons; a last item with a submit button replaces the form's own. */
  readonly buttons: readonly FormButton[];
  /** Only in updates. */
  readonly value: unknown;
}

/** Files from the user's machine. Value: null or a list; the bytes come as blobs (foreign clients: as segments). */
export interface FileInput extends InputBase {
  readonly type: "file";
  /** What may be chosen: extensions or MIME types. */
  readonly accept?: string | readonly string[];
  /** Shown while nothing is chosen. */
  readonly placeholder: string;
  /** Several files can be chosen. */
  readonly multiple: boolean;
  /** Bytes of one file, 0 for the server's limit. */
  readonly max_size: number;
  /** Bytes of all files, 0 for the server's limit. */
  readonly max_total_size: number;
  /** Something must be chosen. */
  readonly required?: boolean;
}

/** What every output has. */
export interface OutputBase {
  /** Names the output for update, remove and ui_state, unique in the session. Left out by foreign servers. */
  readonly id?: number;
  /** CSS selector of the scope it goes to; ignored when nested. */
  readonly scope: string;
  /** Index among the scope's children: 0 is the top, -1 the bottom, -2 before the last. */
  readonly position: number;
  /** CSS added to the root element's style attribute. */
  readonly style?: string;
  /** A click anywhere in it is a `callback` event with data null. */
  readonly click_callback_id?: string;
  /** Foreign servers: DOM id of the scope opened in it. */
  readonly container_dom_id?: string | null;
  /** Foreign servers: where in the element that scope is. */
  readonly container_selector?: string | null;
  /** What users changed in its look: keys and values of `ui_state`. */
  readonly ui?: Readonly<Record<string, unknown>>;
}

/** What every output has that a scope can be opened in. */
export interface ContainerBase extends OutputBase {
  /** DOM id of the scope opened in it; its children are `contents`. */
  readonly dom_id?: string;
  /** What it holds, in order. */
  readonly contents: readonly Content[];
}

/** A box of limited height that scrolls. */
export interface ScrollableOutput extends ContainerBase {
  readonly type: "scrollable";
  /** At least so many pixels. */
  readonly min_height?: number;
  /** At most so many pixels. */
  readonly max_height?: number;
  /** Follow the end when something is added, unless the reader is in it. */
  readonly keep_bottom: boolean;
  /** Draw a line around it. */
  readonly border: boolean;
}

/** A named place for other outputs. */
export interface ScopeOutput extends ContainerBase {
  readonly type: "scope";
}

/** A message in a coloured box. */
export interface AlertOutput extends ContainerBase {
  readonly type: "alert";
  /** What kind of message. */
  readonly color: "info" | "success" | "warning" | "error";
  /** The reader can close it. */
  readonly closable: boolean;
}

/** A title that opens to show more. */
export interface CollapseOutput extends ContainerBase {
  readonly type: "collapse";
  /** What shows when it is closed. */
  readonly title: string;
  /** Open at first. */
  readonly open: boolean;
}

/** Outputs side by side, one below the other, or both. */
export interface GridOutput extends ContainerBase {
  readonly type: "grid";
  /** CSS grid-auto-flow: `row` fills rows, `column` goes sideways. */
  readonly flow: "row" | "column";
  /** CSS grid-template-columns. */
  readonly columns?: string;
  /** CSS grid-template-rows. */
  readonly rows?: string;
  /** Index in `contents` → how many cells it covers. A null in `contents` is an empty cell. */
  readonly spans: Readonly<Record<string, Span>>;
}

/** Something is going on. */
export interface LoadingOutput extends ContainerBase {
  readonly type: "loading";
  /** A ring that turns, or a dot that grows. */
  readonly shape: "border" | "grow";
  /** primary, secondary, success, danger, warning, info, light or dark. */
  readonly color: string;
}

/** Lines that keep coming; shows the newest. */
export interface LogOutput extends ContainerBase {
  readonly type: "log";
  /** Pixels before it scrolls. */
  readonly height: number;
  /** Scroll with the end, unless the reader has scrolled up. */
  readonly follow: boolean;
  /** Older lines than this many go. */
  readonly keep: number;
}

/** Plain text; line breaks and spaces are kept. */
export interface TextOutput extends OutputBase {
  readonly type: "text";
  /** The text. */
  readonly content: string;
  /** Continue the line before it instead of starting a paragraph. */
  readonly inline: boolean;
}

/** Formatted text. */
export interface MarkdownOutput extends OutputBase {
  readonly type: "markdown";
  /** Markdown (GitHub's flavour, a line break is a break). */
  readonly content: string;
  /** Options of the parser: `breaks`, `gfm`. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Remove what could run or disguise: scripts, styles, forms. */
  readonly sanitize: boolean;
}

/** HTML as the author wrote it. */
export interface HtmlOutput extends OutputBase {
  readonly type: "html";
  /** HTML. */
  readonly content: string;
  /** Remove what could run or disguise; without it, script elements run. */
  readonly sanitize: boolean;
  /** DOM id of an element written in it by hand → the outputs that went there. */
  readonly extra?: Readonly<Record<string, readonly Content[]>>;
}

/** One or several buttons in a row. */
export interface ButtonsOutput extends OutputBase {
  readonly type: "buttons";
  /** Target of the `callback` event; its data is the clicked button's value. */
  readonly callback_id: string;
  /** The buttons, in order. */
  readonly buttons: readonly Button[];
  /** Smaller ones. */
  readonly small?: boolean;
  /** Joined without gaps. */
  readonly group: boolean;
  /** Looks like links. */
  readonly link: boolean;
  /** Outlined instead of filled. */
  readonly outline: boolean;
}

/** Rows of cells. */
export interface TableOutput extends OutputBase {
  readonly type: "table";
  /** Rows of cells, the first row is the header. A cell is a text, number, truth value, null, an output or a list of outputs. */
  readonly data: readonly Content[][];
  /** `row,column` of a cell → how many cells it covers. Always present. */
  readonly span: Readonly<Record<string, Span>>;
}

/** Pages of which one shows; the first one first. */
export interface TabsOutput extends OutputBase {
  readonly type: "tabs";
  /** The pages. */
  readonly tabs: readonly Tab[];
}

/** An input that stays on the screen; its value is read at any time. */
export interface PinOutput extends OutputBase {
  readonly type: "pin";
  /** The input item. */
  readonly input: AnyInput;
}

/** A Mustache template, filled with data and outputs. */
export interface CustomWidgetOutput extends OutputBase {
  readonly type: "custom_widget";
  /** Mustache; `{{& pywebio_output_parse}}` in a section shows its outputs. */
  readonly template: string;
  /** What the template names; outputs at any depth. */
  readonly data: Readonly<Record<string, unknown>>;
  /** DOM id of an element written in it by hand → the outputs that went there. */
  readonly extra?: Readonly<Record<string, readonly Content[]>>;
}

/** Records in a grid that scrolls, sorts, filters and selects. */
export interface DatatableOutput extends OutputBase {
  readonly type: "datatable";
  /** Names the table for its updates. */
  readonly instance_id: string;
  /** One object per row; nested objects become grouped columns. */
  readonly records: readonly Readonly<Record<string, unknown>>[];
  /** Target of `callback` events: `{rows}` for a selection, `{btn, rows}` for an action. */
  readonly callback_id?: string;
  /** Labels of the buttons above it; null is a gap. */
  readonly actions: readonly (string | null)[];
  /** Report selections. */
  readonly on_select: boolean;
  /** Path of the field that identifies a row; left out: the row's index. */
  readonly id_field?: readonly string[];
  /** Columns to show, in order: field → null or the same for its inner fields. */
  readonly column_order?: Readonly<Record<string, unknown>>;
  /** Several rows can be selected. */
  readonly multiple_select: boolean;
  /** Field name → column options. */
  readonly field_args: Readonly<Record<string, unknown>>;
  /** Pairs of path and column options, for nested fields. */
  readonly path_args: readonly unknown[];
  /** Options of the whole grid. */
  readonly grid_args: Readonly<Record<string, unknown>>;
  /** Random; a JavaScript function in the options is honoured only with this key. */
  readonly js_func_key: string;
  /** Show the focused cell's whole content below the grid. */
  readonly cell_content_bar: boolean;
  /** CSS height, or `auto`. */
  readonly height: string;
  /** Name of the look in the seed; deskui's grid follows the page's theme. */
  readonly theme: string;
  /** Unused here; the seed's grid has a paid edition. */
  readonly enterprise_key: string;
}

/** A file offered for download, whole on the wire. Foreign servers only: deskui sends a button and a `download`. */
export interface FileOutput extends OutputBase {
  readonly type: "file";
  /** File name. */
  readonly name: string;
  /** Its bytes in base64. */
  readonly content: string;
}

/** How far something has come. */
export interface ProgressbarOutput extends OutputBase {
  readonly type: "progressbar";
  /** Names it for `set_progressbar`. */
  readonly name: string;
  /** From 0 to 1. */
  readonly value: number;
  /** A word beside the percentage. */
  readonly label?: string;
  /** Disappears at 1. */
  readonly auto_close: boolean;
}

/** A picture. */
export interface ImageOutput extends OutputBase {
  readonly type: "image";
  /** URL, data URL or blob reference. */
  readonly src: Source;
  /** What it shows, for those who cannot see it. */
  readonly title: string;
  /** CSS width. */
  readonly width?: string;
  /** CSS height. */
  readonly height?: string;
}

/** A piece of program text, coloured and copyable. */
export interface CodeOutput extends OutputBase {
  readonly type: "code";
  /** The text. */
  readonly content: string;
  /** For the colours; empty: none. */
  readonly language: string;
  /** Lines to show before it scrolls; left out: all. */
  readonly rows?: number;
}

/** A link to an address or to another app of this server. */
export interface LinkOutput extends OutputBase {
  readonly type: "link";
  /** What it says. */
  readonly name: string;
  /** The address, or */
  readonly url?: string;
  /** the name of the app. */
  readonly app?: string;
  /** Open it beside this page. */
  readonly new_window: boolean;
}

/** A widget of the widget half, in the script's flow. */
export interface WidgetOutput extends OutputBase {
  readonly type: "widget";
  /** The widget; unknown ones show nothing until they are made. */
  readonly wid: number;
}

/** Foreign HTML with its scripts, in a frame that cannot reach the page. */
export interface FrameOutput extends OutputBase {
  readonly type: "frame";
  /** A whole document or a part of one. */
  readonly html: string;
  /** CSS height, or `auto`: as high as what it shows. */
  readonly height: string;
}

/** How many cells one cell covers. */
export interface Span {
  /** Rows, at least 1. */
  readonly row: number;
  /** Columns, at least 1. */
  readonly col: number;
}

/** One of a row of buttons. */
export interface Button {
  /** What it says. */
  readonly label: string;
  /** Sent back when it is clicked; PyWebIO and deskui send the index here. */
  readonly value: unknown;
  /** primary (left out), secondary, success, danger, warning, info, light or dark. */
  readonly color?: string;
  /** Greyed and dead. */
  readonly disabled?: boolean;
}

/** One page of a tab bar. */
export interface Tab {
  /** What the tab says. */
  readonly title: string;
  /** A text, an output, or a list of them. */
  readonly content: Content;
}

/** Name on the wire → interface. */
export interface CommandMap {
  readonly "set_session_id": SetSessionIdCommand;
  readonly "close_session": CloseSessionCommand;
  readonly "set_env": SetEnvCommand;
  readonly "run_script": RunScriptCommand;
  readonly "download": DownloadCommand;
  readonly "toast": ToastCommand;
  readonly "popup": PopupCommand;
  readonly "close_popup": ClosePopupCommand;
  readonly "input_group": InputGroupCommand;
  readonly "update_input": UpdateInputCommand;
  readonly "destroy_form": DestroyFormCommand;
  readonly "pin_values": PinValuesCommand;
  readonly "pin_value": PinValueCommand;
  readonly "pin_update": PinUpdateCommand;
  readonly "pin_wait": PinWaitCommand;
  readonly "pin_onchange": PinOnchangeCommand;
  readonly "output": OutputCommand;
  readonly "output_ctl": OutputCtlCommand;
  readonly "replay": ReplayCommand;
  readonly "output_update": OutputUpdateCommand;
  readonly "output_remove": OutputRemoveCommand;
  readonly "output_append": OutputAppendCommand;
  readonly "ui_state": UiStateCommand;
  readonly "draft": DraftCommand;
  readonly "datatable_update": DatatableUpdateCommand;
  readonly "open_app": OpenAppCommand;
  readonly "notice": NoticeCommand;
  readonly "clients": ClientsCommand;
  readonly "desktop": DesktopCommand;
}

export type AnyCommand = CommandMap[keyof CommandMap];

/** Name on the wire → interface. */
export interface EventMap {
  readonly "from_submit": FromSubmitEvent;
  readonly "from_cancel": FromCancelEvent;
  readonly "input_event": InputEventEvent;
  readonly "callback": CallbackEvent;
  readonly "js_yield": JsYieldEvent;
  readonly "draft": DraftEvent;
  readonly "ui_state": UiStateEvent;
  readonly "client_error": ClientErrorEvent;
  readonly "closed_popup": ClosedPopupEvent;
  readonly "info": InfoEvent;
  readonly "replayed": ReplayedEvent;
}

export type AnyEvent = EventMap[keyof EventMap];

/** Name on the wire → interface. */
export interface OutputMap {
  readonly "scrollable": ScrollableOutput;
  readonly "scope": ScopeOutput;
  readonly "alert": AlertOutput;
  readonly "collapse": CollapseOutput;
  readonly "grid": GridOutput;
  readonly "loading": LoadingOutput;
  readonly "log": LogOutput;
  readonly "text": TextOutput;
  readonly "markdown": MarkdownOutput;
  readonly "html": HtmlOutput;
  readonly "buttons": ButtonsOutput;
  readonly "table": TableOutput;
  readonly "tabs": TabsOutput;
  readonly "pin": PinOutput;
  readonly "custom_widget": CustomWidgetOutput;
  readonly "datatable": DatatableOutput;
  readonly "file": FileOutput;
  readonly "progressbar": ProgressbarOutput;
  readonly "image": ImageOutput;
  readonly "code": CodeOutput;
  readonly "link": LinkOutput;
  readonly "widget": WidgetOutput;
  readonly "frame": FrameOutput;
}

export type AnyOutput = OutputMap[keyof OutputMap];

/** Name on the wire → interface. */
export interface InputMap {
  readonly "text": TextInput;
  readonly "password": PasswordInput;
  readonly "url": UrlInput;
  readonly "email": EmailInput;
  readonly "date": DateInput;
  readonly "time": TimeInput;
  readonly "datetime-local": DatetimeLocalInput;
  readonly "color": ColorInput;
  readonly "range": RangeInput;
  readonly "number": NumberInput;
  readonly "float": FloatInput;
  readonly "textarea": TextareaInput;
  readonly "select": SelectInput;
  readonly "checkbox": CheckboxInput;
  readonly "radio": RadioInput;
  readonly "slider": SliderInput;
  readonly "actions": ActionsInput;
  readonly "file": FileInput;
}

export type AnyInput = InputMap[keyof InputMap];

/** Outputs that hold others: type → the field with the children of a scope opened in it. */
export const SLOTS = {
  "scrollable": "contents",
  "scope": "contents",
  "alert": "contents",
  "collapse": "contents",
  "grid": "contents",
  "loading": "contents",
  "log": "contents",
} as const;
