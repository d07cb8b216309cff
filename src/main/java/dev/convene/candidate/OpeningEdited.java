package dev.convene.candidate;

/** An opening says something else now, or others may know of it; told once, whoever is under way there. */
public record OpeningEdited(OpeningId opening) {}
