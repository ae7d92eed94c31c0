import ArgumentParser
import Cartography
import CommandSupport
import HistoricalMaps
import MapGeometry
import SystemCalls

/// The file of a film, which `ffmpeg` makes of the pictures of `rsvg-convert`.
struct MovieFile {
  private let output: OutputFile
  private let format: Format
  private let isQuiet: Bool

  /// The formats of films, as files end.
  private enum Format: String, CaseIterable {
    case gif, mp4, webp
  }

  init(_ output: OutputFile, isQuiet: Bool) throws(ValidationError) {
    guard let format = Format(rawValue: output.ending) else {
      let name = output.path == "-" ? "standard output" : "\"\(output.ending)\""
      throw ValidationError(
        "--movie: a film cannot be \(name); expected a file that ends in .gif, .webp or .mp4"
      )
    }
    (self.output, self.format, self.isQuiet) = (output, format, isQuiet)
  }

  /// Fails if the file may not be replaced or a program that is needed is missing; checked before the work is done.
  func checkFree() throws(CommandFailure) {
    try output.checkFree()
    if case .isMissing = ChildProgram.run("ffmpeg", ["-loglevel", "quiet", "-version"], input: []) {
      throw .cannotWrite("ffmpeg, which makes films, is not installed (Debian: ffmpeg)")
    }
  }

  /// Writes the film; its pictures are in a folder beside it until it is done.
  func write(_ movie: Movie, title: String, _ style: MapStyle) throws(CommandFailure) {
    let folder = try writing { () throws(FileError) in try NewFolder(at: output.path + ".frames") }
    let shown = Set(movie.frames.map(\.map)).sorted()
    let pictures =
      shown.map { (name: Self.map($0), svg: movie.maps[$0].svg) }
      + movie.frames.enumerated().map { (name: Self.strip($0.offset), svg: $0.element.strip.svg) }
    try draw(pictures, in: folder)
    let maps = Self.list(movie.frames.map { Self.map($0.map) })
    let strips = Self.list(movie.frames.indices.map(Self.strip))
    try writing { () throws(FileError) in
      try folder.write(Array(maps.utf8), as: "maps.txt")
      try folder.write(Array(strips.utf8), as: "strips.txt")
    }
    try encode(movie.frames.count, in: folder, title: title, paper: style.paper)
    let film: [UInt8]
    do throws(FileError) {
      film = try RegularFile.bytes(of: folder.place(of: "film.\(format.rawValue)"), atMost: Int(Int32.max))
    } catch {
      throw .cannotWrite("ffmpeg could not make the film")
    }
    try output.write(film)
    if !isQuiet { Console.note("\(movie.frames.count.counted("frame")) are in \(output.path)") }
  }

  private static func map(_ number: Int) -> String { "map-\(number).png" }
  private static func strip(_ number: Int) -> String { "strip-\(number).png" }

  /// Draws the pictures, two at a time.
  private func draw(
    _ pictures: [(name: String, svg: String)],
    in folder: NewFolder
  ) throws(CommandFailure) {
    let progress = ProgressBar(of: pictures.count, isQuiet: isQuiet)
    defer { progress.end() }
    for first in stride(from: 0, to: pictures.count, by: 2) {
      let pair = pictures[first..<min(first + 2, pictures.count)]
      let drawn = pair.map { picture in
        Beside { () throws(PictureError) in try PictureFormat.png.bytes(of: picture.svg) }
      }
      for (picture, bytes) in zip(pair, drawn) {
        let png: [UInt8]
        do throws(PictureError) {
          png = try bytes.value()
        } catch {
          throw .cannotWrite(error.description)
        }
        try writing { () throws(FileError) in try folder.write(png, as: picture.name) }
      }
      progress.show(first + pair.count)
    }
  }

  /// What `ffmpeg` shows one after the other: files and how many seconds each; the last is named again, because
  /// otherwise its time would not count.
  private static func list(_ names: [String]) -> String {
    var shown: [(name: String, count: Int)] = []
    for name in names {
      if shown.last?.name == name { shown[shown.count - 1].count += 1 } else { shown.append((name, 1)) }
    }
    let lines = shown.map { name, count in
      "file \(name)\nduration \(Double(count) / Double(Movie.framesPerSecond))\n"
    }
    return lines.joined() + "file \(names.last ?? "")\n"
  }

  private func encode(
    _ count: Int,
    in folder: NewFolder,
    title: String,
    paper: Colour
  ) throws(CommandFailure) {
    let rate = Movie.framesPerSecond
    let maps = ["-f", "concat", "-i", folder.place(of: "maps.txt")]
    var inputs = maps + ["-f", "concat", "-i", folder.place(of: "strips.txt")]
    // Both sides are even, which MP4 needs.
    let even = "pad=ceil(iw/2)*2:ceil(ih/2)*2:color=0x\(paper.description.dropFirst())"
    var filter = "[0:v][1:v]vstack,fps=\(rate),\(even)"
    var codec: [String]
    switch format {
    case .gif:
      let palette = folder.place(of: "palette.png")
      try run(maps + ["-vf", "palettegen=max_colors=255:reserve_transparent=0", palette])
      inputs += ["-i", palette]
      filter += "[film];[film][2:v]paletteuse=dither=none:diff_mode=rectangle"
      codec = ["-loop", "0"]
    case .mp4: codec = ["-c:v", "libx264", "-crf", "20", "-pix_fmt", "yuv420p", "-movflags", "+faststart"]
    case .webp: codec = ["-c:v", "libwebp_anim", "-quality", "80", "-loop", "0"]
    }
    codec += ["-metadata", "title=\(title)", "-frames:v", "\(count)", "-fflags", "+bitexact", "-an"]
    try run(inputs + ["-filter_complex", filter] + codec + [folder.place(of: "film.\(format.rawValue)")])
  }

  private func run(_ words: [String]) throws(CommandFailure) {
    let quiet = ["-nostdin", "-hide_banner", "-loglevel", "error", "-y"]
    switch ChildProgram.run("ffmpeg", quiet + words, input: []) {
    case .ended(code: 0, _): return
    case .isMissing, .refused, .ended, .killed: throw .cannotWrite("ffmpeg could not make the film")
    }
  }
}
