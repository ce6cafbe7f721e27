"""How checks read texts: as whole words, as values, as dates and as names."""
