/** Reads Markdown documents and judges them. */
module dev.releaseaudit.docs {
    requires transitive dev.releaseaudit;
    requires org.commonmark;
    requires org.commonmark.ext.footnotes;
    requires org.commonmark.ext.gfm.tables;
    requires java.xml;
    requires static transitive org.jspecify;

    exports dev.releaseaudit.docs;
    exports dev.releaseaudit.docs.build;
}
