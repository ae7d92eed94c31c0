import HistoricalAtlas
import MapGeometry

/// The files in `built` of a data set, to compare with a build and with one another.
struct BuiltFiles {
  private let folder: Folder

  init(_ folder: Folder) { self.folder = folder }

  /// Differences from a build of the current sources, and what could not be compared byte for byte.
  func compared(with build: DataSetBuild) -> (problems: [DataSetProblem], remark: String?) {
    guard let path = try? DataFolder(path: folder.path).ownBuilt(), let manifest = try? Manifest(folder: path)
    else {
      return ([problem(Manifest.fileName, "is missing or damaged; run `spheres build`")], nil)
    }
    guard manifest.sources == build.manifest.sources else {
      let message = "was made from other files than these; run `spheres build` to make it anew"
      return ([problem(Manifest.fileName, message)], nil)
    }
    let isOfTheseVersions = (manifest.geos, manifest.proj) == (build.manifest.geos, build.manifest.proj)
    // The parts from GEOS and PROJ: the coverage, and what contains it.
    let cut =
      isOfTheseVersions ? [] : [Manifest.answersFileName, Manifest.coverageFileName, Manifest.fileName]
    let problems = build.files.filter { !cut.contains($0.name) }.compactMap { name, bytes in
      compare(name, with: bytes, "is not what a build makes of these sources")
    }
    guard !isOfTheseVersions else { return (problems, nil) }
    var (others, atlas) = check()
    if let atlas, !atlas.coverage.isAlike(build.atlas.coverage) {
      let message = "has faces of other areas than a build makes of these sources; run `spheres build`"
      others.append(problem(Manifest.coverageFileName, message))
    }
    let remark =
      "built with GEOS \(manifest.geos) and PROJ \(manifest.proj), here are \(build.manifest.geos) and"
      + " \(build.manifest.proj): the faces were compared by their areas, not to the byte"
    return (problems + others, remark)
  }

  /// Contradictions among the files themselves, and the atlas if it can be read.
  func check() -> (problems: [DataSetProblem], atlas: Atlas?) {
    let data = DataFolder(path: folder.path)
    let manifest: Manifest
    let atlas: Atlas
    do throws(AtlasError) {
      let path = try data.ownBuilt()
      manifest = try Manifest(folder: path)
      _ = try BaseMap(builtFolder: path, manifest)
      atlas = try Atlas(builtFolder: path, manifest)
    } catch {
      let (name, message) = error.inFolder(data.built)
      return ([problem(name, message)], nil)
    }
    let other = "does not say what \(Manifest.answersFileName) says"
    var problems = [
      compare(Manifest.answersFileName, with: atlas.answersCBOR, "is not as a build writes it"),
      compare(Manifest.atlasFileName, with: atlas.atlasJSON, other),
      compare(Manifest.coverageFileName, with: try? atlas.coverageTopoJSON(), other),
    ].compactMap { $0 }
    let register = atlas.register
    do {
      _ = try Register(
        powers: register.powers,
        sources: register.sources,
        regions: register.regions.regions,
        parts: register.parts,
        instruments: register.instruments
      )
    } catch {
      problems += error.problems.map { problem(Manifest.answersFileName, "\($0)") }
    }
    problems += atlas.coverage.problems().map { problem(Manifest.answersFileName, "\($0)") }
    return (problems, atlas)
  }

  /// A file with bytes other than these; nil if it has them.
  private func compare(_ name: String, with bytes: [UInt8]?, _ message: String) -> DataSetProblem? {
    do {
      let found = try folder.bytes("built/\(name)")
      return found == bytes ? nil : problem(name, "\(message); run `spheres build` to make it anew")
    } catch .problems(let problems) {
      return problems.first
    } catch .unreadable(_, let reason) {
      return problem(name, "cannot be read: \(reason); run `spheres build`")
    } catch {
      return problem(name, error.description)
    }
  }

  private func problem(_ name: String, _ message: String) -> DataSetProblem {
    DataSetProblem(file: "built/\(name)", line: nil, message: message)
  }
}

extension Coverage {
  /// Whether the faces are the same, and their areas to a hundred-thousandth: a larger difference cannot come
  /// from other versions of GEOS and PROJ.
  fileprivate func isAlike(_ other: Coverage) -> Bool {
    faces.map(\.name) == other.faces.map(\.name)
      && zip(faces, other.faces).allSatisfy { face, other in
        abs(face.areaInSquareKilometres - other.areaInSquareKilometres)
          <= 1e-5 * max(face.areaInSquareKilometres, other.areaInSquareKilometres)
      }
  }
}

extension AtlasError {
  /// The name of the file at fault in a folder, and what is wrong with it.
  fileprivate func inFolder(_ path: String) -> (name: String, message: String) {
    func name(_ file: String) -> String { String(file.trimmingPrefix(path + "/")) }
    switch self {
    case .unreadable(let file, let reason): return (name(file), "cannot be read: \(reason)")
    case .damaged(let file, let reason): return (name(file), "is damaged: \(reason)")
    case .mismatch(let file): return (name(file), "is not the file that \(Manifest.fileName) names")
    case .faceWithoutRegion, .faceWithoutPart, .arcWithoutBorder:
      return (Manifest.answersFileName, description)
    }
  }
}
