import Foundation
import TestSupport
import Testing

/// Paths that are not regular files, and a system with fewer resources than usual.
@Suite struct SystemTests {
  private let folder: TemporaryFolder
  private let day = "--date 1912-07-09"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("lon,lat,date\n126.65,45.75,1912-07-09\n", to: "rows.csv")
    let square = "[[[125,43],[127,43],[127,45],[125,45],[125,43]]]"
    try folder.write(#"{"type":"Polygon","coordinates":\#(square)}"#, to: "square.geojson")
  }

  /// Runs commands of a shell; `spheres` is the built program.
  ///
  /// The test process blocks signals, including those that end a program and the one for an ended child.
  private func shell(_ commands: String) throws -> Program.Outcome {
    try folder.write(commands, to: ".commands")
    let usual = "import os, signal; signal.pthread_sigmask(signal.SIG_SETMASK, [])"
    return try Shell.run(
      "exec python3 -c '\(usual); os.execvp(\"bash\", [\"bash\", \"-e\", \".commands\"])'",
      in: folder
    )
  }

  // MARK: Reading

  @Test(arguments: ["manifest.json", "answers.cbor"], ["pipe", "device", "large", "out"])
  func `an answer does not wait for a file that is not regular`(name: String, kind: String) throws {
    let outcome = try shell(
      """
      spheres new d --quiet; rm d/built/\(name)
      case \(kind) in
      pipe) mkfifo d/built/\(name) ;;
      device) ln -s /dev/zero d/built/\(name) ;;
      large) truncate -s 200G d/built/\(name) ;;
      out) echo secret >secret; ln -s ../../secret d/built/\(name) ;;
      esac
      spheres at 11.5,50.3 --date 1906-01-01 --data d
      """
    )
    #expect(outcome.code == 66)
    #expect(outcome.errors.contains("cannot read d/built/\(name): "))
    #expect(!outcome.errors.contains("secret"))
  }

  @Test func `a name of no folder and of no installed data set is refused`() throws {
    let outcome = try shell("spheres at 126.65,45.75 --date 1912-07-09 --data atlantis")
    #expect(outcome.code == 66)
    #expect(
      outcome.errors
        == "spheres: --data atlantis: there is no such folder, and no such data set among those of `spheres datasets`\n"
    )
    #expect(outcome.lines.isEmpty)
  }

  @Test(arguments: ["names.csv", "geographic.csv"], ["pipe", "out", "folder"])
  func `a map does not wait for a table of names that is not regular, nor look elsewhere`(
    name: String,
    kind: String
  ) throws {
    let outcome = try shell(
      """
      spheres new d --quiet; mkdir d/names
      case \(kind) in
      pipe) mkfifo d/names/\(name) ;;
      out) echo secret >secret; ln -s ../../secret d/names/\(name) ;;
      folder) mkdir d/names/\(name) ;;
      esac
      spheres map --date 1906-01-01 --data d --language ja -o m.svg
      """
    )
    #expect(outcome.code == 66)
    #expect(outcome.errors.contains("names/\(name)"))
    #expect(!outcome.errors.contains("secret"))
    #expect(!(try folder.names().contains("m.svg")))
  }

  @Test func `a built folder that is a link out of the data set is neither read nor written`() throws {
    let made = try shell(
      "spheres new d --quiet; mv d/built elsewhere; ln -s ../elsewhere d/built; ls -i elsewhere >before"
    )
    #expect(made.code == 0)
    for verb in ["build d", "new d --force"] {
      let outcome = try shell("spheres \(verb) --quiet")
      #expect(outcome.code == 73)
      #expect(
        outcome.errors.contains(
          "cannot write to d/built: it is a link that leads out of the data set's folder"
        )
      )
    }
    let asked = try shell("ls -i elsewhere | cmp - before; spheres at 11.5,50.3 --date 1906-01-01 --data d")
    #expect(asked.code == 66)
    #expect(asked.errors.contains("leads out of the data set's folder"))
    // The folder itself may be a link, and the output named by -o may be anywhere.
    #expect(
      try shell(
        "rm d/built; ln -s d whole; spheres build whole --quiet; spheres build d --quiet -o elsewhere"
      ).code == 0
    )
  }

  @Test func `polygons are read from standard input, but a pipe in place of a file is refused`() throws {
    let file = try shell("spheres overlap square.geojson \(day) --csv")
    let piped = try shell(
      "spheres overlap - \(day) --csv <square.geojson; cat square.geojson | spheres overlap - \(day) --csv"
    )
    #expect(file.code == 0)
    #expect(piped.text == file.text + file.text)
    let pipe = try shell("mkfifo p.geojson; spheres overlap p.geojson \(day)")
    #expect(pipe.code == 66)
    #expect(pipe.errors.contains("p.geojson: is a pipe, expected a file; standard input is -"))
  }

  // MARK: Writing

  /// The verbs that write one file, with the file extension each needs.
  static let writers = [
    "map --date 1912-07-09 --force -o|.svg", "export --date 1912-07-09 --force --layer places -o|.geojson",
    "export --date 1912-07-09 --force --layer places -o|.gpkg",
    "overlap square.geojson --date 1912-07-09 --csv --force -o|.csv", "locate rows.csv --force -o|.csv",
    "diff 1907-07-29 1907-07-31 --force -o|.geojson",
  ]

  private func words(_ writer: String, _ name: String) -> String {
    writer.split(separator: "|").joined(separator: " \(name)")
  }

  @Test(arguments: writers)
  func `a pipe, a link to a device and a link to a file are written, and stay`(writer: String) throws {
    let ending = writer.split(separator: "|")[1]
    let outcome = try shell(
      """
      mkfifo p\(ending); cat p\(ending) >got &
      spheres \(words(writer, "p")) --quiet >/dev/null; wait; test -p p\(ending); test -s got
      ln -s /dev/null n\(ending); spheres \(words(writer, "n")) --quiet >/dev/null
      test -L n\(ending); test -c /dev/null
      echo old >real; chmod 604 real; ln -s real l\(ending); spheres \(words(writer, "l")) --quiet >/dev/null
      test -L l\(ending); cmp got real; test "$(stat -c %a real)" = 604
      test -z "$(ls -A | grep '[.]new')"
      """
    )
    #expect(outcome.code == 0, "\(outcome.errors)")
  }

  @Test func `a shapefile is not written into a pipe, and the targets of links are replaced`() throws {
    let export = "spheres export \(day) --layer places --quiet --force -o"
    let pipe = try shell("mkfifo s.shp; \(export) s.shp")
    #expect(pipe.code == 73)
    #expect(pipe.errors.contains("s.shp: found a pipe"))
    let link = try shell(
      """
      mkdir real; for part in shp dbf; do echo old >real/a.$part; ln -s real/a.$part b.$part; done
      \(export) b.shp; \(export) c.shp
      test -L b.shp; test -L b.dbf; cmp b.shp c.shp; cmp real/a.dbf c.dbf; test -f b.shx
      """
    )
    #expect(link.code == 0, "\(link.errors)")
  }

  @Test(arguments: [
    "map -o m.svg \(Self.dated)", "export -o e.geojson \(Self.dated)", "export -o e.shp \(Self.dated)",
  ])
  func `of two writers without force one wins and the other is refused`(words: String) throws {
    let outcome = try shell(
      """
      set +e
      spheres \(words) & one=$!
      spheres \(words) & other=$!
      wait $one; first=$?; wait $other; echo "$((first + $?))"
      """
    )
    #expect(outcome.lines.last == "73", "\(outcome.errors)")
    #expect(!(try folder.names().contains { $0.contains(".new") }))
  }

  static let dated = "--date 1912-07-09 --quiet"

  @Test(arguments: ["TERM", "INT", "HUP"])
  func `a signal ends the program by that signal, and nothing is left`(signal: String) throws {
    let outcome = try shell(
      """
      set +e; mkfifo in
      python3 - <<'E'
      import os, signal, subprocess, time
      p = subprocess.Popen(["spheres", "locate", "-", "-o", "o.csv", "--quiet"], stdin=subprocess.PIPE)
      p.stdin.write(b"lon,lat,date\\n" + b"126.65,45.75,1912-07-09\\n" * 100000)
      p.stdin.flush()
      while not [f for f in os.listdir(".") if f.endswith(".new")]: time.sleep(0.01)
      p.send_signal(signal.SIG\(signal))
      print(p.wait(30) == -signal.SIG\(signal), [f for f in os.listdir(".") if ".new" in f])
      E
      """
    )
    #expect(outcome.lines.last == "True []", "\(outcome.errors)")
  }

  @Test func `a signal ends the picture converter too`() throws {
    let outcome = try shell(
      """
      mkdir bin; printf '#!/bin/sh\\necho $$ >pid.part; mv pid.part pid; exec sleep 60\\n' >bin/rsvg-convert
      chmod 755 bin/rsvg-convert; export PATH="$PWD/bin:$PATH"
      set +e; spheres map \(day) -o m.png & map=$!
      while [ ! -f pid ]; do sleep 0.05; done
      kill -TERM $map; wait $map; echo $?
      kill -0 "$(cat pid)" 2>/dev/null && echo "still there"
      ls | grep -c '^m[.]'
      """
    )
    #expect(outcome.lines == ["143", "0"], "\(outcome.errors)")
  }

  // MARK: Less than usual

  @Test(
    arguments: writers.map { $0 + " rows|square" } + [
      "atlas --from 1912 --to 1912 -o|", "new|", "export --date 1912-07-09 -o|.shp",
    ]
  )
  func `a limit of file size is an error, and nothing is left`(writer: String) throws {
    let parts = writer.replacing(" rows|square", with: "").split(
      separator: "|",
      omittingEmptySubsequences: false
    )
    try folder.makeFolder("out")
    // Large enough for the rows, too small for the result.
    var rows = "lon,lat,date\n"
    for _ in 0..<2000 { rows += "126.65,45.75,1912-07-09\n" }
    try folder.write(rows, to: "rows.csv")
    let outcome = try shell(
      "(ulimit -f \(parts[0].hasPrefix("overlap") ? 0 : parts[0] == "new" ? 1 : 2); spheres \(parts[0]) out/a\(parts[1]) --quiet >/dev/null)"
    )
    #expect(outcome.code == 73, "\(outcome.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder["out"]) == [])
  }

  @Test func `a closed standard stream is not reused by a file opened later`() throws {
    let question = "spheres at 126.65,45.75 \(day)"
    #expect(try shell("\(question) >&-").code == 73)
    #expect(try shell("\(question) 2>&- <&-").text.contains("Russia"))
    #expect(try shell("spheres map \(day) -o m.svg --quiet >&- 2>&- <&-; grep -q '</svg>' m.svg").code == 0)
    #expect(try shell("spheres locate - \(day) <&-").code == 66)
    #expect(try shell("spheres export \(day) --format geojson -o - >&-").code == 73)
  }

  @Test func `with few open files there is an answer, or a message and a code`() throws {
    let outcome = try shell(
      """
      for files in 4 5 6 7 8 9; do
        for words in "at 126.65,45.75 \(day)" "locate rows.csv --quiet" "map \(day) --force -o m.svg"; do
          code=0; (ulimit -n $files; spheres $words) >out 2>err || code=$?
          case $code in 0) test -s out || test -s m.svg ;; 66|73) test -s err ;; *) echo "$files: $code"; exit 1 ;; esac
        done
      done
      echo $code
      """
    )
    #expect(outcome.text == "0\n", "\(outcome.errors)")
  }

  @Test func `without a working folder, a home and a temporary folder there is an answer`()
    throws
  {
    let outcome = try shell(
      """
      mkdir gone; cd gone; rmdir ../gone; unset HOME; export TMPDIR=/nowhere
      spheres at 126.65,45.75 \(day); spheres map \(day) -o "\(folder["m.svg"])"
      """
    )
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.text.contains("Russia"))
  }
}
