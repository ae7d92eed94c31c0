import Diplomacy
import MapGeometry
import Testing

@Suite struct RegisterTests {
  /// What is wrong with a register of one clause, by the clause's id and the finding.
  private func problems(_ clauses: [Clause]) -> [RegisterProblem] {
    do {
      _ = try Drawing.register(clauses)
      return []
    } catch let error as RegisterError {
      return error.problems
    } catch {
      Issue.record(error)
      return []
    }
  }

  private func finding(change: (inout Clause) throws -> Void) throws -> RegisterProblem.Finding? {
    let found = problems([try Drawing.clause("clause", "red", .sphere, from: "1907-07-30", change: change)])
    #expect(found.count <= 1)
    #expect(found.allSatisfy { $0.clause?.name == "clause" && $0.instrument?.name == "act" })
    return found.first?.finding
  }

  @Test func `entries are found by id`() throws {
    let register = try Drawing.register([])
    #expect(register.power(try PowerID("green"))?.name == "green")
    #expect(register.power(try PowerID("white")) == nil)
    #expect(register.source(try SourceID("book"))?.citation == "A book (1950)")
    #expect(register.instrument(try InstrumentID("act"))?.kind == .treaty)
    #expect(register.powers.map(\.id.name) == ["blue", "green", "red"])
  }

  @Test func `an undefined name is a problem`() throws {
    #expect(try finding { $0.power = try PowerID("white") } == .unknown(.power, "white"))
    #expect(try finding { $0.region = try RegionID("sea") } == .unknown(.region, "sea"))
    #expect(try finding { $0.faces = [try RegionID("sea")] } == .unknown(.region, "sea"))
    #expect(try finding { $0.exceptFaces = [try RegionID("sea")] } == .unknown(.region, "sea"))
    let lost = Citation(try SourceID("lost"), place: "p. 1", isOpened: true)
    #expect(try finding { $0.sources = [lost] } == .unknown(.source, "lost"))
    #expect(try finding { $0.article = "Art. II" } == .unknown(.article, "Art. II"))
    #expect(try finding { $0.endedBy = try InstrumentID("lost") } == .unknown(.instrument, "lost"))
    #expect(try finding { $0.seeAlso = [try InstrumentID("lost")] } == .unknown(.instrument, "lost"))
    let recognition = Recognition(power: try PowerID("white"))
    #expect(try finding { $0.recognitions = [recognition] } == .unknown(.power, "white"))
    #expect(try finding { $0.article = "Art. I" } == nil)
  }

  @Test func `a face that does not lie in the clause's region is a problem`() throws {
    let found = try finding {
      $0.region = try RegionID("hill")
      $0.faces = [try RegionID("marsh")]
    }
    #expect(found == .faceOutsideRegion(try RegionID("marsh"), region: try RegionID("hill")))
  }

  @Test func `a part that is not there is a problem`() throws {
    #expect(try finding { $0.ground = .part(try PartID("lost")) } == .unknown(.part, "lost"))
    #expect(try finding { $0.exceptParts = [try PartID("lost")] } == .unknown(.part, "lost"))
    #expect(try finding { $0.ground = .part(try PartID("front")) } == nil)
  }

  @Test func `a part without ground in the clause's region is a problem`() throws {
    let (spit, hill) = (try PartID("spit"), try RegionID("hill"))
    #expect(
      try finding {
        $0.region = hill
        $0.ground = .part(spit)
      } == .partOutsideRegion(spit, region: hill)
    )
    #expect(
      try finding {
        $0.region = hill
        $0.exceptParts = [spit]
      } == .partOutsideRegion(spit, region: hill)
    )
  }

  @Test(arguments: ["country", "plain", "hill"])
  func `a part has ground in a region, in what that is part of and in its subregions`(_ region: String) throws
  {
    #expect(
      try finding {
        $0.region = try RegionID(region)
        $0.ground = .part(try PartID("front"))
      } == nil
    )
  }

  @Test(arguments: [Ground.whole, .strip(along: ["main"]), .unknown])
  func `what is certain cites a passage that was opened`(_ ground: Ground)
    throws
  {
    try expectPassage(ground)
  }

  @Test func `what is certain about a part cites a passage that was opened`() throws {
    try expectPassage(.part(try PartID("front")))
  }

  private func expectPassage(_ ground: Ground) throws {
    let book = try SourceID("book")
    func finding(_ certainty: Certainty = .certain, _ citations: Citation...) throws -> RegisterProblem
      .Finding?
    {
      try self.finding {
        $0.ground = ground
        $0.certainty = certainty
        $0.sources = citations
      }
    }
    // Without sources of its own a clause has those of its instrument: a passage on page 7, opened.
    #expect(try finding() == nil)
    #expect(try finding(.certain, Citation(book, place: "p. 9", isOpened: true)) == nil)
    #expect(try finding(.certain, Citation(book), Citation(book, place: "p. 9", isOpened: true)) == nil)
    for citation in [
      Citation(book), Citation(book, isOpened: true), Citation(book, place: "p. 9", isOpened: false),
    ] {
      #expect(try finding(.certain, citation) == .certainWithoutPassage)
      #expect(try finding(.probable, citation) == nil)
    }
  }

  @Test func `only a strip has an area that a source gives`() throws {
    #expect(try finding { $0.squareKilometres = 149 } == .areaWithoutStrip)
    #expect(
      try finding {
        $0.ground = .part(try PartID("front"))
        $0.squareKilometres = 149
      } == .areaWithoutStrip
    )
    #expect(
      try finding {
        $0.ground = .unknown
        $0.squareKilometres = 149
      } == .areaWithoutStrip
    )
    #expect(
      try finding {
        $0.ground = .strip(along: ["main"])
        $0.squareKilometres = 149
      } == nil
    )
  }

  @Test func `a part in an unknown region, or from an unknown source, is a problem of the part`() throws {
    let parts = [
      try Drawing.part("front", "sea", "plain"),
      try Drawing.part("camp", "plain") {
        $0 = [Citation(try SourceID("lost"), place: "p. 1", isOpened: true), Citation(try SourceID("book"))]
      },
    ]
    let error = #expect(throws: RegisterError.self) {
      try Drawing.register(parts: parts, instruments: [Drawing.act([])])
    }
    #expect(
      error?.description == """
        part camp: there is no source "lost"
        part front: there is no region "sea"
        """
    )
    #expect(error?.problems.allSatisfy { $0.instrument == nil && $0.clause == nil } == true)
  }

  @Test func `a part is found by its id, with its name and its regions sorted`() throws {
    let register = try Drawing.register([])
    let front = try PartID("front")
    #expect(register.parts.map(\.id.name) == ["camp", "front", "spit"])
    #expect(register.part(front)?.regions.map(\.name) == ["hill", "plain"])
    #expect(register.name(of: front) == "The front")
    #expect(register.part(try PartID("lost")) == nil)
    #expect(register.name(of: try PartID("lost")) == "lost")
  }

  @Test func `a sovereign of a part is a second one unless that of the rest leaves the part out`() throws {
    let front = try PartID("front")
    let red = try Drawing.clause("red-title", "red", .sovereignty)
    let blue = try Drawing.clause("blue-title", "blue", .sovereignty, from: "1905-01-01") {
      $0.ground = .part(front)
    }
    let rest = try Drawing.clause("red-title", "red", .sovereignty) { $0.exceptParts = [front] }
    #expect(problems([rest, blue]).isEmpty)
    #expect(problems([red, blue]).map(\.clause?.name) == ["blue-title"])
    let green = try Drawing.clause("green-title", "green", .sovereignty) { $0.ground = .part(front) }
    #expect(problems([rest, blue, green]).map(\.clause?.name) == ["blue-title"])
  }

  @Test func `impossible dates are a problem`() throws {
    let (start, day) = (try Drawing.day("1907-07-30"), try Drawing.day("1880-01-01"))
    #expect(try finding { $0.end = start } == .endsBeforeItStarts(start: start, end: start))
    #expect(try finding { $0.end = start.next } == nil)
    #expect(try finding { $0.start = day } == .startsBeforeSigned(start: day, signed: try EDTF("1890")))
    #expect(try finding { $0.start = try Drawing.day("1890-01-01") } == nil)
    #expect(try finding { $0.endPublicFrom = try EDTF("1946") } == .publicEndWithoutEnd)
    let (blue, end) = (try PowerID("blue"), try Drawing.day("1910-01-01"))
    let late = Recognition(power: blue, from: end)
    #expect(
      try finding {
        $0.end = end
        $0.recognitions = [late]
      } == .recognitionWithoutDay(blue)
    )
    let backwards = Recognition(power: blue, from: end, until: end.previous)
    #expect(try finding { $0.recognitions = [backwards] } == .recognitionWithoutDay(blue))
  }

  @Test func `a secret clause must say when it was public`() throws {
    #expect(try finding { $0.isSecret = true } == .secretWithoutPublicFrom)
    #expect(
      try finding {
        $0.isSecret = true
        $0.publicFrom = try EDTF("1921/1933")
      } == nil
    )
  }

  @Test func `what belongs to spheres is a problem elsewhere`() throws {
    #expect(
      try finding {
        $0.tenure = .occupation
        $0.kind = .specialInterests
      } == .kindWithoutSphere(.occupation)
    )
    #expect(
      try finding {
        $0.tenure = .occupation
        $0.control = .undelimited
      } == .undelimitedWithoutSphere(.occupation)
    )
  }

  @Test func `two undisputed sovereigns of a face on a day are a problem, named once`() throws {
    let red = try Drawing.clause("red-title", "red", .sovereignty, to: "1912-02-12")
    let blue = try Drawing.clause("blue-title", "blue", .sovereignty, from: "1912-02-11", in: "hill")
    let found = problems([red, blue])
    #expect(
      found.map(\.description) == [
        """
        instrument act, clause blue-title: is a second sovereign of hill on 1912-02-11 beside clause \
        red-title of act: expected one, or the certainty disputed
        """
      ]
    )
  }

  @Test func `of sovereigns that end together the one that began first is named beside a third`() throws {
    let red = try Drawing.clause("red-title", "red", .sovereignty, from: "1900-01-01", to: "1912-02-12")
    let blue = try Drawing.clause("blue-title", "blue", .sovereignty, from: "1901-01-01", to: "1912-02-12")
    let green = try Drawing.clause("green-title", "green", .sovereignty, from: "1902-01-01")
    let found = problems([red, blue, green]).map(\.description)
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.contains("beside clause red-title of act") })
  }

  @Test func `sovereigns in succession, of one power or disputed are not a problem`() throws {
    let red = try Drawing.clause("red-title", "red", .sovereignty, to: "1912-02-12")
    let next = try Drawing.clause("blue-title", "blue", .sovereignty, from: "1912-02-12")
    let same = try Drawing.clause("red-act", "red", .sovereignty, from: "1905-01-01", to: "1910-01-01")
    let disputed = try Drawing.clause("green-title", "green", .sovereignty) { $0.certainty = .disputed }
    let elsewhere = try Drawing.clause("green-hill", "green", .sovereignty, in: "hill")
    let notInHill = try Drawing.clause("blue-rest", "blue", .sovereignty) {
      $0.exceptFaces = [try RegionID("hill")]
    }
    #expect(problems([red, next, same, disputed]).isEmpty)
    #expect(problems([elsewhere, notInHill]).isEmpty)
  }

  @Test func `ids that are used twice are a problem`() throws {
    let clause = try Drawing.clause("clause", "red", .sphere)
    var twice = try Drawing.act([clause])
    twice.articles += twice.articles
    let other = try Drawing.act([clause], id: "other")
    let error = #expect(throws: RegisterError.self) {
      try Register(
        powers: ["red", "red"].map { Power(id: try PowerID($0), name: $0) },
        sources: ["book", "book"].map { Source(id: try SourceID($0), title: $0) },
        regions: Drawing.regions() + [Region(id: try RegionID("hill"), name: "Hill", level: .subregion)],
        parts: Drawing.parts() + [Drawing.part("camp", "plain")],
        instruments: [twice, other, other]
      )
    }
    let act = try InstrumentID("act")
    let entries = try #require(error).problems.filter { $0.finding == .duplicate }.map(\.entry)
    let clauseOfOther = RegisterProblem.Entry.clause(clause.id, of: other.id)
    #expect(
      entries == [
        .region(try RegionID("hill")), .power(try PowerID("red")), .source(try SourceID("book")),
        .part(try PartID("camp")), .instrument(other.id), .article("Art. I", of: act), clauseOfOther,
        clauseOfOther,
      ]
    )
  }

  @Test func `everything wrong is reported at once`() throws {
    var act = try Drawing.act([
      Drawing.clause("first", "white", .sphere) { $0.isSecret = true },
      Drawing.clause("second", "red", .occupation, from: "1905-01-01", to: "1904-01-01", in: "sea"),
    ])
    act.parties = [try PowerID("black")]
    act.sources = [Citation(try SourceID("lost"), place: "p. 1", isOpened: true)]
    let error = #expect(throws: RegisterError.self) { try Drawing.register(instruments: [act]) }
    #expect(
      error?.description == """
        instrument act: there is no power "black"
        instrument act: there is no source "lost"
        instrument act, clause first: there is no power "white"
        instrument act, clause first: is secret and does not say from when it was public: expected public_from
        instrument act, clause second: there is no region "sea"
        instrument act, clause second: ends on 1904-01-01: expected a day after its start, 1905-01-01
        """
    )
  }

  @Test func `an id has lowercase letters, digits and hyphens`() throws {
    #expect(try PowerID("soviet-2").name == "soviet-2")
    for text in ["", "Red", "red_1", "-red", "red-", "red--blue", "красный"] {
      let error = #expect(throws: IdentifierError.self) { try PowerID(text) }
      #expect(error?.name == text)
    }
  }
}
