"""The ways in from outside: thin, each an optional extra."""
