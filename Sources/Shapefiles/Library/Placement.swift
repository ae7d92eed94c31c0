import MapGeometry
import SystemCalls

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder beside the target in which a shapefile is written before it is moved into place.
///
/// Nothing happens at the target before ``commit()``. The rest of the folder is removed on deinit, unless it
/// contains files of the old shapefile that could not be restored.
struct Placement: ~Copyable {
  let parts: ShapefileParts
  private let target: ShapefileParts
  private let folder: String
  private let replacing: Bool
  private let unfinished: [Unfinished]

  /// Makes the folder.
  ///
  /// - Throws: Every existing part, if they must not be replaced; otherwise every one that is not a regular
  ///   file.
  init(at target: ShapefileParts, replacing: Bool) throws(LayerError) {
    let present = Placement.present(target)
    let inTheWay = present.filter { part in
      !replacing || FileStatus(target[part]).map { !$0.isRegular } == true
    }
    guard inTheWay.isEmpty else { throw Placement.occupied(inTheWay.map { target[$0] }) }
    let folder = "\(target.folder)/.\(target.name)\(TemporaryMark.fresh()).new"
    let parts = ShapefileParts(stem: "\(folder)/new")
    let unfinished =
      [Unfinished(folder: folder)] + ShapefileParts.written.map { Unfinished(file: parts[$0]) }
    // Only its owner may write to it.
    guard unsafe mkdir(folder, 0o700) == 0 else {
      let error = FileError.last(target.folder)
      for one in unfinished { one.isOver() }
      throw LayerError(error, to: "write into")
    }
    self.folder = folder
    self.parts = parts
    self.unfinished = unfinished
    self.target = target
    self.replacing = replacing
  }

  deinit { for one in unfinished.reversed() { one.remove() } }

  /// Moves the old parts aside and the new ones into place, then removes the old ones.
  ///
  /// The `.shp` is removed first and put in place last: an interruption leaves no `.shp` rather than parts of
  /// two shapefiles. The target of a link is replaced, not the link; modes and owners stay. Of two writers
  /// without replacing, the one whose first part is first wins.
  ///
  /// - Throws: The failure, after everything has been moved back.
  func commit() throws(LayerError) {
    do throws(FileError) {
      try Unfinished.withoutSignals { () throws(FileError) in try move() }
    } catch {
      throw LayerError(error, to: "move")
    }
  }

  private func move() throws(FileError) {
    let old = ShapefileParts(stem: "\(folder)/old")
    let present = Placement.present(target)
    guard replacing || present.isEmpty else {
      throw FileError(.exists, target[present[0]], "something of that name")
    }
    // Links are resolved before anything is moved.
    var paths: [String: String] = [:]
    for part in ShapefileParts.written { paths[part] = try LinkedPath.followed(target[part]) }
    var done: [(from: String, to: String)] = []
    func shift(_ from: String, _ to: String, replacing: Bool) throws(FileError) {
      guard FileMove.move(from, to: to, replacing: replacing) else {
        let error = FileError.last(from)
        for move in done.reversed() { _ = FileMove.move(move.to, to: move.from, replacing: true) }
        throw error
      }
      done.append((from, to))
    }
    var aside: [String] = []
    for part in present {
      let path = paths[part] ?? target[part]
      guard let status = FileStatus(ofLink: path) else { continue }
      if paths[part] != nil { status.give(to: parts[part]) }
      try shift(path, old[part], replacing: true)
      aside.append(old[part])
    }
    for part in ShapefileParts.written.reversed() {
      if part == ShapefileParts.optional, !PartFile.exists(parts[part]) { continue }
      try shift(parts[part], paths[part] ?? target[part], replacing: replacing)
    }
    for path in aside { unsafe unlink(path) }
  }

  /// The same problems with the final names of the files instead of the temporary ones.
  func named(_ error: LayerError) -> LayerError {
    let (parts, target) = (parts, target)
    let name = { (text: String) in
      ShapefileParts.written.reduce(text) { $0.replacing(parts[$1], with: target[$1]) }
    }
    return LayerError(problems: error.problems.map { $0.renamed(name) })
  }

  private static func occupied(_ paths: [String]) -> LayerError {
    LayerError(
      problems: paths.map { path in
        LayerProblem(
          .exists,
          file: path,
          found: FileStatus(path)?.word ?? "a link to nothing",
          expected: "no file, or one to replace"
        )
      }
    )
  }

  private static func present(_ target: ShapefileParts) -> [String] {
    (ShapefileParts.written + ShapefileParts.derived).filter { PartFile.exists(target[$0]) }
  }
}
