package io.github.infosecreport.internal.json;

/**
 * A step from one version of the model to the next: changes a source as its author wrote it into one of the next version,
 * before anything is made of it. Steps follow each other, so that each is written once and knows two versions only.
 */
interface Upgrade {
    /** {@return the version that it changes} */
    String from();

    /** {@return the version that it makes} */
    String to();

    /** Changes a source. What has not the form that the step expects is left for the reader to tell. */
    void apply(SourceEdit source);
}
