import Diplomacy
import MapFormats
import MapGeometry

extension Atlas {
  /// Reads an atlas from the folder that `spheres build` wrote: `atlas.json`, `coverage.topojson`, `manifest.json`.
  ///
  /// Neither the base map nor any YAML is read. The files have to be those that the manifest names.
  /// A build that puts other files there in the meantime does not disturb: then the new ones are read.
  public init(builtFolder path: String) throws(AtlasError) {
    var manifest = try Manifest(folder: path)
    for _ in 0..<3 {
      do {
        try self.init(builtFolder: path, manifest)
        return
      } catch {
        guard let other = try? Manifest(folder: path), other != manifest else { throw error }
        manifest = other
      }
    }
    try self.init(builtFolder: path, manifest)
  }

  private init(builtFolder path: String, _ manifest: Manifest) throws(AtlasError) {
    let atlasFile = "\(path)/\(Manifest.atlasFileName)"
    let coverageFile = "\(path)/\(Manifest.coverageFileName)"
    let atlasBytes = try FileBytes.read(atlasFile)
    let coverageBytes = try FileBytes.read(coverageFile)
    guard Fingerprint(atlasBytes).description == manifest.atlas else { throw .mismatch(file: atlasFile) }
    guard Fingerprint(coverageBytes).description == manifest.coverage else {
      throw .mismatch(file: coverageFile)
    }
    try self.init(
      atlasBytes: atlasBytes,
      atlasFile: atlasFile,
      coverageBytes: coverageBytes,
      coverageFile: coverageFile
    )
  }

  private init(
    atlasBytes: [UInt8],
    atlasFile: String,
    coverageBytes: [UInt8],
    coverageFile: String
  ) throws(AtlasError) {
    let coverage: Coverage
    do {
      coverage = try Coverage(topoJSON: coverageBytes)
    } catch {
      throw .damaged(file: coverageFile, reason: error.description)
    }
    let parts: AtlasParts
    do {
      parts = try AtlasParts(atlasBytes)
    } catch let fault as JSONRecord.Fault {
      throw .damaged(file: atlasFile, reason: fault.reason)
    } catch {
      throw .damaged(file: atlasFile, reason: String(describing: error))
    }
    let register: Register
    do {
      register = try Register(
        powers: parts.powers,
        sources: parts.sources,
        regions: parts.regions,
        instruments: parts.instruments
      )
    } catch {
      throw .damaged(file: atlasFile, reason: error.description)
    }
    try self.init(
      about: parts.about,
      coverage: coverage,
      register: register,
      borders: parts.borders,
      places: parts.places,
      railways: parts.railways
    )
  }
}
