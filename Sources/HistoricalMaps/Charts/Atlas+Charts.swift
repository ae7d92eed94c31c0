public import Cartography
public import HistoricalAtlas
public import MapGeometry

extension Atlas {
  /// Who led where: a row for each region, with a bar for each stretch of days with one lead and one instrument.
  ///
  /// Where a region is divided, its leads share the height of the row by their ground, at least a fourteenth each.
  /// What was secret is underlined. Cost: some milliseconds, most of them for the leads of all faces.
  public func regionsChart(_ settings: ChartSettings = ChartSettings()) throws(ChartError) -> Chart {
    let frame = try ChartFrame(of: self, settings)
    var chart = try frame.chart(frame.words.title.text, frame.words.word("page-leads").text)
    var looks: Set<LeadLook> = []
    for region in register.regions.regions where region.level == .region {
      let faces = faces(in: region.id)
      guard !faces.isEmpty else { continue }
      let name = frame.words.label(of: region.id).text
      let leads = LeadBars(ofFaces: faces, frame)
      looks.formUnion(leads.looks)
      chart.rows.append(ChartRow(label: name, bars: leads.bars))
      guard settings.showsParts else { continue }
      for part in register.parts where part.regions.first == region.id {
        let faces = self.faces(of: part.id)
        guard !faces.isEmpty else { continue }
        let name = frame.words.name(of: part.id).text
        chart.rows.append(ChartRow(label: name, bars: LeadBars(ofFaces: faces, frame).bars, isMinor: true))
      }
    }
    chart.legend = frame.legend(of: looks)
    return chart
  }

  /// How much ground each power held, by tenure: stacked, with a step on each day on which ground changed hands.
  ///
  /// The sum is the ground of the atlas on every day; the values are those of
  /// ``HistoricalAtlas/Atlas/ledAreas(in:knownTo:)``.
  public func areasChart(_ settings: ChartSettings = ChartSettings()) throws(ChartError) -> Chart {
    let frame = try ChartFrame(of: self, settings)
    let words = frame.words
    var chart = try frame.chart(words.title.text, "\(words.word("page-leads")), km²")
    chart.unit = "1000 km²"
    let areas = ledAreas(in: settings.period ?? calendar, knownTo: settings.knowledge)
    let looks = areas.map { LeadLook($0.verdict, tellsSecrets: false) }
    for (look, steps) in AreaLayers(areas, looks, chart.style).layers {
      let pairs = [
        ("power", look.lead.power?.name), ("tenure", look.lead.tenure?.rawValue),
        ("status", look.lead.status.rawValue),
      ]
      let labels = look.labels(words)
      chart.layers.append(
        ChartLayer(
          fill: look.fill,
          labels: labels,
          steps: steps,
          title: MapTitle(labels[0]),
          attributes: pairs.compactMap { name, value in value.flatMap { try? DataAttribute(name, $0) } }
        )
      )
    }
    chart.legend = frame.legend(of: looks)
    return chart
  }

  /// One place through the calendar: what it was called, who led there, by which instrument and how certainly, and
  /// below that every claim to it.
  public func chart(
    of place: Place,
    _ settings: ChartSettings = ChartSettings()
  ) throws(ChartError) -> Chart {
    let frame = try ChartFrame(of: self, settings)
    let words = frame.words
    let name = words.name(of: place).text
    var chart = try chart(at: place.position, words.isEnglish ? place.bothNames : name, frame)
    let label = words.isEnglish ? place.modernName : name
    chart.rows.insert(ChartRow(label: label, bars: PlaceBars.names(of: place, frame), isMinor: true), at: 0)
    return chart
  }

  /// The same of a position that has no name.
  public func chart(
    at position: Position,
    _ settings: ChartSettings = ChartSettings()
  ) throws(ChartError) -> Chart {
    try chart(at: position, "\(position)", try ChartFrame(of: self, settings))
  }

  private func chart(
    at position: Position,
    _ title: String,
    _ frame: ChartFrame
  ) throws(ChartError) -> Chart {
    let words = frame.words
    guard let stretches = timeline(at: position, knownTo: frame.settings.knowledge),
      let match = match(at: position)
    else { throw .outside(position) }
    var chart = try frame.chart(title, words.name(of: match.region).text)
    let leads = ChartRow(label: words.word("page-leads").text, bars: LeadBars(of: stretches, frame).bars)
    chart.rows = [leads] + PlaceBars.claims(stretches, frame)
    let shown = stretches.filter { $0.interval.intersection(frame.days) != nil }
    chart.legend = frame.legend(of: shown.map { LeadLook($0.verdict) })
    return chart
  }
}
