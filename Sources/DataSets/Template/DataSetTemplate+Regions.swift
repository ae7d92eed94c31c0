extension DataSetTemplate {
  static let standInPower = """
    # Whoever can hold ground or be party to a treaty. Replace the stand-in by those who did.
    powers:
      - id: somebody
        name: Somebody (to be replaced)

    """

  static func polygonSource(_ file: String) -> String {
    """
    # Nothing is believed without a source. Each citation says its place and whether that passage was opened; each source
    # says what its licence is and where that was read, or `licence: not read`.
    sources:
      - id: polygons
        kind: dataset
        title: \(quoted("The polygons of \(file); say here who made them, when, and from what"))
        licence: not read

    """
  }

  /// `regions.yaml` for ready polygons: a group of all, and the regions.
  static func regions(_ regions: [(id: String, name: String)]) -> String {
    let head = """
      # Where the ground comes from, and what its regions are called.
      # Overlaps and gaps are told by `spheres build`; these fields say what is to be done with them:
      #   close_km      closes those that are narrower, slips of the drawing
      #   overlaps      refuse (the default), or first: the ground goes to the feature that comes first
      #   gaps          refuse (the default), or outside: it belongs to no region, as a lake or an enclave
      polygons:
        - id: borders
          name: Borders of the polygons
          file: polygons/regions.geojson
          field: region
          sources: [polygons]
          certainty: uncertain
          uncertainty_km: 5
          close_km: 1
          gaps: outside
      # Each feature belongs to the region that has the value of its field in `polygons`.
      # Ground smaller than a region that had holders of its own (an advance, an evacuated strip) is a part: a file
      # parts/ID.yaml with `id`, `name`, `regions`, `uncertainty_km`, `certainty`, `seeds` and its ring, as `edges`:
      #   edges:
      #     - {begin: [30, 10]}
      #     - {straight: [31, 10]}
      #     - {straight: [31, 11]}
      #     - {straight: [30, 10]}
      # A clause names it with `part: ID`; one of the whole region leaves it out with `except_parts: [ID]`.
      regions:
        - id: all
          level: group
          name: All

      """
    return regions.reduce(into: head) { text, region in
      text += """
          - id: \(region.id)
            level: region
            part_of: all
            name: \(quoted(region.name))
            polygons: [\(quoted(region.id))]

        """
    }
  }

  /// A text in quotes as YAML has them.
  static func quoted(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case _ where !isPlain(scalar):
        let digits = String(scalar.value, radix: 16)
        escaped += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "\"\(escaped)\""
  }

  /// Whether YAML allows the character unescaped, and it is visible.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
    default: true
    }
  }
}
