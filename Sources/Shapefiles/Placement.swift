#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder beside the target in which a shapefile is written before it is moved into place.
///
/// Nothing happens at the target before ``commit()``. What is left of the folder goes when this goes out of
/// scope, unless it holds files of the old shapefile that could not be put back.
struct Placement: ~Copyable {
  /// Where to write the parts.
  let parts: ShapefileParts
  private let target: ShapefileParts
  private let folder: String
  private let replacing: Bool

  /// Makes the folder.
  ///
  /// - Throws: Every part that is there already, when they are not to be replaced.
  init(at target: ShapefileParts, replacing: Bool) throws(ShapefileError) {
    let present = Placement.present(target)
    let inTheWay = replacing ? present.filter { FileBytes.isFolder(target[$0]) } : present
    guard inTheWay.isEmpty else { throw Placement.occupied(inTheWay.map { target[$0] }) }
    var template = Array("\(target.folder)/.\(target.name).XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw ShapefileError(.system("write into", file: target.folder))
    }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    parts = ShapefileParts(stem: "\(folder)/new")
    self.target = target
    self.replacing = replacing
  }

  deinit {
    for part in ShapefileParts.written { unsafe unlink(parts[part]) }
    unsafe rmdir(folder)
  }

  /// Moves the old parts aside and the new ones into place, then removes the old ones.
  ///
  /// The shapes go first and come last: who is stopped in between leaves no `.shp` rather than parts of two files.
  ///
  /// - Throws: What failed, after everything has been moved back.
  func commit() throws(ShapefileError) {
    let old = ShapefileParts(stem: "\(folder)/old")
    let aside = Placement.present(target).map { (from: target[$0], to: old[$0]) }
    let inPlace = Placement.present(parts).reversed().map { (from: parts[$0], to: target[$0]) }
    guard replacing || aside.isEmpty else { throw Placement.occupied(aside.map(\.from)) }
    var done: [(from: String, to: String)] = []
    for move in aside + inPlace {
      guard unsafe rename(move.from, move.to) == 0 else {
        let problem = ShapefileProblem.system("move", file: move.from)
        for move in done.reversed() { unsafe rename(move.to, move.from) }
        throw ShapefileError(problem)
      }
      done.append(move)
    }
    for move in aside { unsafe unlink(move.to) }
  }

  /// The same problems with the names that the files were to get: nobody knows those they are written under.
  func named(_ error: ShapefileError) -> ShapefileError {
    let (parts, target) = (parts, target)
    return ShapefileError(problems: error.problems.map { $0.moved(from: parts, to: target) })
  }

  private static func occupied(_ paths: [String]) -> ShapefileError {
    ShapefileError(
      problems: paths.map {
        ShapefileProblem(
          .exists,
          file: $0,
          found: "something of that name",
          expected: "no file, or one to replace"
        )
      }
    )
  }

  private static func present(_ target: ShapefileParts) -> [String] {
    (ShapefileParts.written + ShapefileParts.derived).filter { FileBytes.exists(target[$0]) }
  }
}
