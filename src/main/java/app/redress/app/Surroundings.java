package app.redress.app;

import app.redress.words.Words;
import java.time.Clock;

/** What Redress finds around it: the words of the person's language, the time, the operating system's name. */
record Surroundings(Words words, Clock clock, String operatingSystem) {}
