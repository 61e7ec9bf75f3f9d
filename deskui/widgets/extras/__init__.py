"""Ready-made pieces built from widgets."""
