package org.enlace.organization;

/**
 * A country that municipalities are in.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record CountryView(String country, long municipalities) {}
