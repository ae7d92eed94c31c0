import Diplomacy
import Foundation
import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

/// `spheres locate` over the shipped data set.
@Suite struct LocateTests {
  private func locate(_ arguments: String..., input: String) throws -> LocateRun {
    try LocateRun(arguments, input: Array(input.utf8))
  }

  @Test func `rows are unchanged, with four more columns`() throws {
    let run = try locate(
      input: "id,lon,lat,date\n007,126.650,45.75,1907-07-31\nb, 126.9769 ,37.5665,1912-07-08\n"
    )
    #expect(
      run.output == """
        id,lon,lat,date,region,status,power,tenure
        007,126.650,45.75,1907-07-31,north-manchuria,held,russia,sphere
        b, 126.9769 ,37.5665,1912-07-08,korea,held,japan,annexation

        """
    )
    #expect(run.status == 0)
    #expect(run.notes.contains("longitudes in \"lon\", latitudes in \"lat\", dates in \"date\""))
  }

  @Test(arguments: [
    "lon,lat", "LON,LAT", "longitude,latitude", "x,y", "decimalLongitude,decimalLatitude", "\"Lng\",\"Lat\"",
  ])
  func `columns with positions are found by name`(_ names: String) throws {
    let run = try locate("--date", "1907-07-31", input: "\(names)\n126.65,45.75\n")
    #expect(run.output.hasSuffix("126.65,45.75,north-manchuria,held,russia,sphere\n"))
  }

  @Test func `points in well-known text are read, and columns may be named`() throws {
    let points = try locate(
      "--date",
      "1907-07-31",
      input: "wkt\nPOINT (126.65 45.75)\n\"Point(1 2)\"\nLINE\n"
    )
    #expect(
      points.lines == [
        "wkt,region,status,power,tenure", "POINT (126.65 45.75),north-manchuria,held,russia,sphere",
        "\"Point(1 2)\",,outside,,", "LINE,,,,",
      ]
    )
    let named = try locate(
      "--x-field",
      "east",
      "--y-field",
      "North",
      "--date-field",
      "when",
      input: "north,east,when\n45.75,126.65,1907-07-31\n"
    )
    #expect(named.lines.last == "45.75,126.65,1907-07-31,north-manchuria,held,russia,sphere")
  }

  @Test func `quotation marks, line ends in cells, a byte order mark and CRLF are kept`() throws {
    let run = try locate(
      input:
        "\u{FEFF}lon,note,lat,date\r\n126.65,\"a \"\"b\"\",\nc\r\nd\",45.75,\"1907-07-31\"\r\n1,x,2,1907-07-31"
    )
    #expect(
      run.output
        == "\u{FEFF}lon,note,lat,date,region,status,power,tenure\r\n"
        + "126.65,\"a \"\"b\"\",\nc\r\nd\",45.75,\"1907-07-31\",north-manchuria,held,russia,sphere\r\n"
        + "1,x,2,1907-07-31,,outside,,"
    )
  }

  private static let damaged = """
    id,lon,lat,date
    1,126.65,45.75,1907-07-31
    2,,45.75,1907-07-31
    3,126.65,95,1907-07-31
    4,east,45.75,1907-07-31
    5,126.65,45.75,soon
    6,126.65,45.75,1907-02-29
    7,126.65

    8,126.65,45.75,1907-07-31,more
    9,nan,45.75,1907-07-31
    10,"126.65",45.75,1907-07-31

    """

  @Test func `bad rows are kept with empty cells and counted`() throws {
    let run = try locate(input: Self.damaged)
    #expect(run.status == 0)
    #expect(run.lines[1] == "1,126.65,45.75,1907-07-31,north-manchuria,held,russia,sphere")
    #expect(run.lines[2] == "2,,45.75,1907-07-31,,,,")
    #expect(run.lines[7] == "7,126.65,,,,,,")
    #expect(run.lines[8] == "")
    #expect(run.lines[11] == "10,\"126.65\",45.75,1907-07-31,north-manchuria,held,russia,sphere")
    #expect(
      run.notes.hasSuffix(
        """
        spheres: 10 rows, of which 8 kept with empty cells
          row 2, line 3: no position: lon is empty, expected degrees
          row 7, line 8: no position: lat is missing
          row 4, line 5: no position: lon "east" is not a number of degrees, expected decimals, as in 126.65
          row 9, line 11: no position: lon "nan" is not a number of degrees, expected decimals, as in 126.65
          row 3, line 4: no position: lat "95" is not within -90 to 90
          row 5, line 6: no date: date "soon" is no date: expected 1912, 1912-07, 1912-07-08, 1912-06-25 OS, \
        8 July 1912, 1907/1912 or other EDTF of level 0 or 1
          row 6, line 7: no date: date "1907-02-29" is no date: day 29 of 1907-02: expected 1 to 28
          row 8, line 10: more cells than the header has

        """
      )
    )
  }

  @Test(arguments: [
    "1907-02-29", "30 February 1907", "1907-07-31T12:00:00", "1907-07-31 00:00:00Z", "1907-21", "-0044",
    "n.d.",
    "31/7/07", "summer 1907",
  ])
  func `an invalid date has the same reason as in at, with the value`(_ date: String) throws {
    let asked = try LocateRun(shell: "spheres at 126.65,45.75 --date '\(date)'")
    let reason = try #require(asked.notes.split(separator: "\n").first?.split(separator: "--date: ").last)
    let run = try locate(input: "lon,lat,date\n126.65,45.75,\(date)\n")
    #expect(run.notes.contains("row 1, line 2: no date: date \(reason)\n"))
  }

  @Test func `a decimal comma and swapped columns are recognised`() throws {
    let comma = try locate("--date", "1912-07-09", input: "lon;lat\n126,65;45,75\n")
    #expect(comma.lines.last == "126,65;45,75;north-manchuria;held;russia;sphere")
    let swapped = try locate("--date", "1912-07-09", input: "lon,lat\n45.75,126.65\n")
    #expect(swapped.notes.contains("are longitude and latitude swapped? --x-field lat --y-field lon\n"))
    #expect(
      swapped.notes.hasSuffix(
        "  most rows have longitude and latitude the other way round: --x-field lat --y-field lon\n"
      )
    )
    let right = try locate(
      "--x-field",
      "lat",
      "--y-field",
      "lon",
      "--date",
      "1912-07-09",
      input: "lon,lat\n45.75,126.65\n"
    )
    #expect(right.lines.last == "45.75,126.65,north-manchuria,held,russia,sphere")
  }

  @Test func `an existing column is not added again, whatever its case`() throws {
    for (name, free) in [("power", "spheres_"), ("Power", "spheres_"), ("power,spheres_region", "spheres2_")]
    {
      let run = try locate("--date", "1912-07-09", input: "lon,lat,\(name)\n126.65,45.75,1,2\n")
      #expect(run.status == 65)
      #expect(run.notes.contains("already, which would be added; --prefix \(free) gives"))
      #expect(run.output.isEmpty)
    }
    let prefixed = try locate(
      "--date",
      "1912-07-09",
      "--prefix",
      "x_",
      input: "lon,lat,power\n126.65,45.75,1\n"
    )
    #expect(prefixed.lines.first == "lon,lat,power,x_region,x_status,x_power,x_tenure")
    let twice = try locate(
      "--date",
      "1912-07-09",
      "--prefix",
      "x_",
      input: "lon,lat,x_power\n126.65,45.75,1\n"
    )
    #expect(twice.status == 65)
  }

  @Test func `replaced columns are removed, and the rows are otherwise unchanged`() throws {
    let run = try locate(
      "--replace",
      input: """
        id,"Power",lon,lat,date,region
        1,x,126.65,45.75,1907-07-31,"a, ""b"" c"
        2,"y,
        z",126.65,45.75,1907-07-31
        3,x,126.65,45.75,1907-07-31,r,more

        4,x,,45.75,1907-07-31,r\r

        """
    )
    #expect(
      run.output == """
        id,lon,lat,date,region,status,power,tenure
        1,126.65,45.75,1907-07-31,north-manchuria,held,russia,sphere
        2,126.65,45.75,1907-07-31,north-manchuria,held,russia,sphere
        3,126.65,45.75,1907-07-31,more,,,,

        4,,45.75,1907-07-31,,,,\r

        """
    )
    let first = try locate(
      "--columns",
      "since,border_km",
      input: "lon,lat,date\n126.65,45.75,1907-07-31\n1,2,1907\n"
    )
    let again = try locate("--columns", "since,border_km", "--replace", input: first.output)
    #expect(again.output == first.output)
  }

  @Test func `a row whose every cell is replaced has as many cells as the header`() throws {
    let run = try locate("--replace", "--date", "1912", input: "region,lon,lat\nx\n")
    #expect(run.lines == ["lon,lat,region,status,power,tenure", ",,,,,"])
  }

  @Test func `no object gets a member twice`() throws {
    let there = #"{"lon":126.65,"lat":45.75,"power":1,"date":"1907-07-31"}"#
    let free = #"{"lon":126.65,"lat":45.75, "date":"1907-07-31"}"#
    let added = #""region":"north-manchuria","status":"held","power":"russia","tenure":"sphere"}"#
    #expect(
      try locate(input: "\(there)\n").notes.contains("has \"power\" already, which would be added; --prefix")
    )
    // Only the first object is known before processing begins.
    let later = try locate(input: "\(free)\n\(there)\n")
    #expect(later.lines == ["\(free.dropLast()),\(added)", there])
    #expect(later.notes.contains("row 2, line 2: a member of a name that is added; --prefix"))
    let replaced = try locate("--replace", input: "\(free)\n\(there)\n{ \"region\" : 1 }\n")
    #expect(
      replaced.lines == [
        "\(free.dropLast()),\(added)", #"{"lon":126.65,"lat":45.75,"date":"1907-07-31",\#(added)"#,
        #"{"region":null,"status":null,"power":null,"tenure":null}"#,
      ]
    )
  }

  @Test func `two columns with the name to be read are refused`() throws {
    let run = try locate("--date", "1912", input: "lon,lat,lon\n1,2,3\n")
    #expect(run.status == 65)
    #expect(run.notes.contains("two columns are called \"lon\""))
  }

  @Test(arguments: [
    ("csv", ";", "lon;lat;date;note, with comma"), ("csv", "\t", "lon\tlat\tdate\tnote"),
    ("csv", "\t", "lon\tlat\tdate\tnote, of the day"), ("tsv", ",", "lon,lat,date,note"),
    ("csv", ";", "sep=;\r\nlon;lat;date;note, with comma"), ("csv", "|", "SEP=|\nlon|lat|date|note"),
  ])
  func `the delimiter comes from the first line, not from the file name`(
    _ ending: String,
    _ delimiter: String,
    _ header: String
  ) throws {
    let folder = try TemporaryFolder()
    let row = ["126.65", "45.75", "1907-07-31", "n"].joined(separator: delimiter)
    try folder.write(Array("\(header)\n\(row)\n".utf8), to: "in.\(ending)")
    let run = try LocateRun(shell: "spheres locate '\(folder["in.\(ending)"])'")
    let added = { (cells: [String]) in cells.map { delimiter + $0 }.joined() }
    #expect(
      run.output == header + added(["region", "status", "power", "tenure"]) + "\n" + row
        + added(["north-manchuria", "held", "russia", "sphere"]) + "\n"
    )
  }

  @Test(arguments: ["geojson", "json", "xlsx", "tsv", "ndjson", "CSV.gz", "gpkg"])
  func `an output name of another format is refused`(_ ending: String) throws {
    let folder = try TemporaryFolder()
    let input = "lon,lat,date\n126.65,45.75,1907-07-31\n"
    let run = try locate("-o", folder["out.\(ending)"], input: input)
    #expect(run.status == 64)
    #expect(run.notes.contains("here as CSV, expected a name that ends in .csv"))
    #expect(try folder.names().isEmpty)
    #expect(try locate("-o", folder["out.\(ending)"], "--format", "csv", input: input).status == 0)
  }

  @Test(arguments: ["csv", "CSV", "txt", "located"])
  func `an output name of the right format, or without one, is accepted`(_ ending: String) throws {
    let folder = try TemporaryFolder()
    let run = try locate("-o", folder["out.\(ending)"], input: "lon,lat,date\n126.65,45.75,1907-07-31\n")
    #expect(run.status == 0)
  }

  @Test func `bad rows are left out, or end the program with exit code 65`() throws {
    let skipped = try locate("--on-error", "skip", input: Self.damaged)
    #expect(skipped.lines.filter { !$0.isEmpty }.count == 3)
    #expect(skipped.notes.contains("8 left out"))
    let folder = try TemporaryFolder()
    let failed = try locate("--on-error", "fail", "-o", folder["out.csv"], input: Self.damaged)
    #expect(failed.status == 65)
    #expect(failed.notes.contains("row 2, line 3: no position"))
    #expect(try folder.names().isEmpty)
  }

  @Test func `a quotation mark that is never closed is reported`() throws {
    let run = try locate(input: "lon,lat,date\n126.65,45.75,\"1907-07-31\n1,2,1907-07-31\n")
    #expect(run.notes.contains("row 1, line 2: a quotation mark that is never closed"))
  }

  @Test func `every column that can be asked for is added, with its prefix`() throws {
    let run = try locate(
      "--columns",
      "since,until,instrument,secret,sovereign,border_km",
      "--prefix",
      "s_",
      input: "lon\tlat\tdate\n126.65\t45.75\t1907-07-31\n0\t0\t1907-07-31\n"
    )
    #expect(
      run.lines == [
        "lon\tlat\tdate\ts_region\ts_status\ts_power\ts_tenure\ts_since\ts_until\ts_instrument\ts_secret\ts_sovereign\ts_border_km",
        "126.65\t45.75\t1907-07-31\tnorth-manchuria\theld\trussia\tsphere\t1907-07-30\t1917-11-07\t"
          + "russo-japanese-secret-1907\ttrue\tqing\t115.83",
        "0\t0\t1907-07-31\t\toutside\t\t\t\t\t\t\t\t",
      ]
    )
  }

  @Test func `outside, a distance to a border is given only where the border may lie beyond the position`()
    throws
  {
    let run = try locate(
      "--columns",
      "border_km",
      input: "lon,lat,date\n122.36,53.48,1912-07-09\n113.5,52,1912-07-09\n122.36,53.48,1890-01-01\n"
    )
    #expect(
      run.lines.dropFirst() == [
        "122.36,53.48,1912-07-09,,outside,,,0.13", "113.5,52,1912-07-09,,outside,,,",
        "122.36,53.48,1890-01-01,,outside,,,",
      ]
    )
  }

  @Test func `JSON objects get members before their closing brace`() throws {
    let run = try locate(
      input: """
        {"lon":126.65,"lat":45.75,"date":"1907-07-31","more":{"lon":[1,"}"]}}
        { "lat" : "37.5" , "date" : "1912" , "lon" : 127 }
        {}
        nothing

        """
    )
    #expect(
      run.lines == [
        #"{"lon":126.65,"lat":45.75,"date":"1907-07-31","more":{"lon":[1,"}"]},"region":"north-manchuria","status":"held","power":"russia","tenure":"sphere"}"#,
        #"{ "lat" : "37.5" , "date" : "1912" , "lon" : 127 ,"region":"korea","status":"held","power":"japan","tenure":"annexation"}"#,
        #"{"region":null,"status":null,"power":null,"tenure":null}"#,
        "nothing",
      ]
    )
    #expect(run.notes.contains("4 rows, of which 2 kept"))
  }

  @Test func `many rows keep their order, with any number of threads, and answer as at does`() throws {
    var input = "id,lon,lat,date,note\n"
    var wanted: [String] = []
    var state: UInt64 = 7
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    for row in 0..<40_000 {
      let lon = "\(86 + next(60)).\(next(10_000_000))"
      let lat = "\(33 + next(21)).\(next(1_000_000))"
      let date = "\(1890 + next(60))-0\(1 + next(9))-\(10 + next(18))"
      let note = row % 5 == 0 ? "\"a\nb \"\"\(row)\"\"\"" : String(repeating: "n", count: next(90))
      let line = "\(row),\(lon),\(lat),\(date),\(note)"
      input += "\(line)\n"
      guard row % 2000 == 0 else { continue }
      let asked = try LocateRun(shell: "spheres at \(lon),\(lat) --date \(date) --json --quiet")
      let answer = try #require(JSONSerialization.jsonObject(with: Data(asked.output.utf8)) as? [String: Any])
      let lead = answer["predominant"] as? [String: Any]
      let power =
        lead?["power"] as? String ?? (answer["contenders"] as? [String])?.joined(separator: " ") ?? ""
      let region = answer["region"] as? String ?? ""
      let status = try #require(answer["status"] as? String)
      wanted.append("\(line),\(region),\(status),\(power),\(lead?["tenure"] as? String ?? "")\n")
    }
    let one = try locate("--threads", "1", input: input)
    let four = try locate("--threads", "4", input: input)
    #expect(one.output == four.output)
    var rest = one.output[...]
    for line in wanted {
      let found = rest.range(of: line)
      #expect(found != nil, "\(line)")
      if let found { rest = rest[found.upperBound...] }
    }
  }

  @Test func `a reader that goes away ends the program quietly`() throws {
    let folder = try TemporaryFolder()
    let row = "126.65,45.75,1907-07-31\n"
    try folder.write(Array(("lon,lat,date\n" + String(repeating: row, count: 300_000)).utf8), to: "in.csv")
    let run = try LocateRun(shell: "spheres locate --quiet '\(folder["in.csv"])' | head -n 2")
    #expect(run.lines.count == 2)
    #expect(run.notes.isEmpty)
  }

  @Test func `problems are written to a file, with the rows or without`() throws {
    let folder = try TemporaryFolder()
    let input = "id,lon,lat,date\n1,126.65,45.75,1907-02-30\n2,126.65,45.75,1907\n3,east,45.75,1907\n"
    let run = try locate("--problems", folder["problems.csv"], "-o", folder["out.csv"], input: input)
    #expect(run.status == 0)
    #expect(
      try folder.text("problems.csv") == """
        row,line,column,value,reason
        1,2,date,1907-02-30,"no date: date ""1907-02-30"" is no date: day 30 of 1907-02: expected 1 to 28"
        3,4,lon,east,"no position: lon ""east"" is not a number of degrees, expected decimals, as in 126.65"

        """
    )
    let dry = try locate("--dry-run", "--problems", "-", "-o", folder["none.csv"], input: input)
    #expect(dry.status == 0 && dry.lines.count == 3)
    #expect(dry.notes.contains("3 rows, of which 2 without an answer"))
    #expect(try folder.names() == ["out.csv", "problems.csv"])
    let failed = try locate("--on-error", "fail", "--problems", folder["p.csv"], input: input)
    #expect(failed.status == 65)
    #expect(try folder.names() == ["out.csv", "problems.csv"])
    #expect(try locate("--problems", folder["problems.csv"], input: input).status == 73)
    #expect(try locate("--problems", "-", input: input).status == 64)
  }

  @Test func `a year gets the lead that stays, and the rule where it changes`() throws {
    let rows = "lon,lat,date\n126.65,45.75,1912\n126.65,45.75,1907\n"
    let marked = try locate(input: rows)
    #expect(
      marked.lines[1...] == [
        "126.65,45.75,1912,north-manchuria,held,russia,sphere", "126.65,45.75,1907,north-manchuria,changed,,",
      ]
    )
    #expect(
      try locate("--on-change", "last", input: rows).lines.last?.hasSuffix(",held,russia,sphere") == true
    )
    #expect(try locate("--on-change", "list", input: rows).lines.last?.contains(",changed,") == true)
  }

  @Test func `day and month in numbers have the order of an option`() throws {
    let rows = "lon,lat,date\n126.65,45.75,8/7/1907\n"
    #expect(try locate(input: rows).notes.contains("; --date-format dmy or mdy says which\n"))
    #expect(try locate("--date-format", "DD/MM/YYYY", input: rows).lines.last?.contains("held") == true)
    #expect(try locate("--date-format", "day", input: rows).status == 64)
  }

  @Test func `names of places, both values in one cell, and points of GeoJSON are positions`() throws {
    let answer = "north-manchuria,held,russia,sphere"
    #expect(
      try locate("--place-field", "town", "--date", "1912", input: "town\nHarbin\n").lines.last
        == "Harbin,\(answer)"
    )
    #expect(
      try locate("--point-field", "where", "--date", "1912", input: "where\n45.75 126.65\n").lines.last
        == "45.75 126.65,\(answer)"
    )
    let points =
      #"{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"date": 1912}, "#
      + #""geometry": {"type": "Point", "coordinates": [126.65, 45.75]}}]}"#
    let folder = try TemporaryFolder()
    #expect(try locate("-o", folder["out.geojson"], input: points).status == 0)
    #expect(try folder.text("out.geojson").contains(#""date": 1912,"region":"north-manchuria","#))
    #expect(try locate("-o", folder["out.csv"], input: points).status == 64)
    #expect(try locate("--place-field", "a", "--point-field", "b", input: points).status == 64)
  }

  @Test(arguments: ["gpkg", "shp", "xlsx"])
  func `a file that is converted first is refused with the command that does it`(_ ending: String) throws {
    let folder = try TemporaryFolder()
    let starts = ["gpkg": "SQLite format 3\0", "shp": "\0\0'\n", "xlsx": "PK\u{3}\u{4}xl/"]
    try folder.write(Array((starts[ending] ?? "").utf8), to: "my points.\(ending)")
    let run = try LocateRun(shell: "spheres locate '\(folder["my points.\(ending)"])'")
    #expect(run.status == 65)
    #expect(run.notes.contains("/vsistdout/ '\(folder["my points.\(ending)"])' | spheres locate\n"))
  }

  @Test func `a file without positions, without dates or that is missing is an error`() throws {
    #expect(try locate(input: "a,b\n1,2\n").status == 65)
    let dateless = try locate(input: "lon,lat\n1,2\n")
    #expect(dateless.status == 65 && dateless.notes.contains("--date"))
    #expect(try locate("/nowhere.csv", input: "").status == 66)
    #expect(try locate("--x-field", "a", input: "").status == 64)
  }
}
