package import HistoricalAtlas

extension SpheresVersion {
  /// What `--version` prints: the programs' version, and id, version and fingerprint of the data set that they use.
  ///
  /// The data set is read only if one of the arguments is `--version`, so that no other run pays for it.
  package static func report(for arguments: [String]) -> String {
    guard arguments.contains("--version") else { return text }
    let asked = arguments.firstIndex(of: "--data").map { arguments[($0 + 1)...].first } ?? nil
    do throws(CommandFailure) {
      return "spheres \(text)\n\(try data(in: DataFolder(forCommand: asked)))"
    } catch {
      return "spheres \(text)\n\(error.message)"
    }
  }

  /// The line of a data set, needed to cite an answer.
  private static func data(in folder: DataFolder) throws(CommandFailure) -> String {
    let about = try folder.atlas().about
    do {
      let manifest = try Manifest(folder: folder.ownBuilt())
      return "data \(about.id) \(about.version), sources \(manifest.sources)"
    } catch {
      throw .cannotRead(error.description)
    }
  }
}
