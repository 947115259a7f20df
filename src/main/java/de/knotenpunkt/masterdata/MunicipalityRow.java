package de.knotenpunkt.masterdata;

/**
 * A Stadt, Gemeinde or Samtgemeinde of the county.
 *
 * @param code official key; what records keep
 * @param active whether it may be chosen for new records
 */
public record MunicipalityRow(String code, String name, MunicipalityKind kind, boolean active) {}
