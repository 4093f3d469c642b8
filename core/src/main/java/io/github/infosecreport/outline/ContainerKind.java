package io.github.infosecreport.outline;

/** What a group of blocks set apart is. */
public enum ContainerKind {
    /** A note to what stands before it ({@code ::: note}), in Japanese usually led by ※. */
    NOTE,
    /** A statement that shall catch the eye ({@code ::: callout}). */
    CALLOUT,
    /** A declaration such as a policy ({@code ::: declaration}), in Japanese closed by 以上. */
    DECLARATION
}
