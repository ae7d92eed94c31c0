import MapFormats
package import MapGeometry

extension Atlas {
  /// Reads an atlas from the folder that `spheres build` wrote: `atlas.json`, `coverage.topojson`, `manifest.json`.
  ///
  /// Neither the base map nor any YAML is read. The files have to be those that the manifest names.
  /// A build that puts other files there in the meantime does not disturb: then the new ones are read.
  public init(builtFolder path: String) throws(AtlasError) {
    self = try Manifest.withFiles(of: path) { manifest throws(AtlasError) in
      let coverage = try Coverage(builtFolder: path, manifest)
      return try Atlas(try AtlasParts(builtFolder: path, manifest), on: coverage)
    }
  }

  /// An atlas of the parts that a built folder has, read one after the other or at once.
  package init(_ parts: AtlasParts, on coverage: Coverage) throws(AtlasError) {
    try self.init(
      about: parts.about,
      coverage: coverage,
      register: parts.register,
      borders: parts.borders,
      places: parts.places,
      railways: parts.railways
    )
  }
}

extension Coverage {
  /// Reads the coverage of a folder of built files.
  package init(builtFolder path: String, _ manifest: Manifest) throws(AtlasError) {
    let file = "\(path)/\(Manifest.coverageFileName)"
    let bytes = try Manifest.bytes(of: file, with: manifest.coverage)
    do {
      self = try Coverage(topoJSON: bytes)
    } catch {
      throw .damaged(file: file, reason: error.description)
    }
  }
}
