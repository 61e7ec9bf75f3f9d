/**
 * Brings each message to its handler.
 *
 * The one rule: a handler that fails, or that does not exist, stops nothing.
 */
import { isRecord } from "./frames";
import type { Command, WidgetMessage } from "./messages";

export type CommandHandler = (spec: any, command: Command) => void;

export interface DispatchTroubles {
  unknown(command: Command): void;
  failed(error: unknown, message: unknown): void;
}

export class Dispatcher {
  private readonly handlers = new Map<string, CommandHandler>();
  private widgets: ((message: WidgetMessage) => void) | undefined;

  constructor(private readonly troubles: DispatchTroubles) {}

  /** Handle a command; one handler each. */
  on(command: string, handler: CommandHandler): void {
    if (this.handlers.has(command)) throw new Error(`two handlers for command "${command}"`);
    this.handlers.set(command, handler);
  }

  onWidgets(handler: (message: WidgetMessage) => void): void {
    this.widgets = handler;
  }

  dispatch(message: unknown): void {
    try {
      this.route(message);
    } catch (error) {
      // The border around renderers: one that throws must not stop the messages behind it.
      this.troubles.failed(error, message);
    }
  }

  private route(message: unknown): void {
    if (!isRecord(message)) throw new Error("a message that is no object");
    if (typeof message["command"] === "string") {
      const command = message as unknown as Command;
      const handler = this.handlers.get(command.command);
      if (handler) handler(command.spec ?? null, command);
      else this.troubles.unknown(command);
    } else if (typeof message["type"] === "string" && this.widgets) this.widgets(message as WidgetMessage);
    else throw new Error("a message of neither family");
  }
}
