package dev.releaseaudit.test;

import dev.releaseaudit.notes.NotesPack;

class NotesPackTest extends RulePackContract {

    NotesPackTest() {
        super(new NotesPack());
    }
}
