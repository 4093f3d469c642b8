package com.example.trespasser;

import io.github.infosecreport.internal.json.ReportMapper;

/** Calls an internal class. */
public final class Trespass {
    private Trespass() {}

    public static void main(String[] args) {
        System.out.println(ReportMapper.class);
    }
}
