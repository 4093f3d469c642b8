/** A program that builds a report, keeps it, and publishes it with whatever renderers are installed. */
module com.example.publisher {
    requires io.github.infosecreport.core;
}
