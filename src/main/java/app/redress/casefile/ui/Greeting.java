package app.redress.casefile.ui;

import app.redress.casefile.CaseWords;

/** Greets by the time of day. */
record Greeting(CaseWords words) {
    private static final int NOON = 12;
    private static final int EVENING = 18;

    /** @param fullName whose first part is said; may be blank */
    String to(String fullName) {
        int hour = words.days().hour();
        String name = fullName.strip();
        String first = name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
        if (hour < NOON) {
            return greet("casefile.list.greeting.morning", "casefile.list.greeting.morning.name", first);
        }
        return hour < EVENING
                ? greet("casefile.list.greeting.afternoon", "casefile.list.greeting.afternoon.name", first)
                : greet("casefile.list.greeting.evening", "casefile.list.greeting.evening.name", first);
    }

    private String greet(String plain, String named, String first) {
        return first.isEmpty() ? words.say(plain) : words.say(named, first);
    }
}
