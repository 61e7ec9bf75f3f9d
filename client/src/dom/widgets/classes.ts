/** Registers every class of widget. */

