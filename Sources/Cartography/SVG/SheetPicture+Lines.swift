extension SheetPicture {
  /// Railways with their zones and borders, those that matter most on top, with a light casing below the strong ones.
  func writeLines(to svg: inout SVGWriter) {
    if shapes.railwayZones.contains(where: \.isSeen) { writeZones(to: &svg) }
    svg.layer("railways", "Railways", ["clip-path": "url(#frame-clip)", "fill": "none"]) { svg in
      let seen = zip(sheet.railways, shapes.railways).filter(\.1.isSeen)
      for (railway, shape) in seen.filter(\.0.isMinor) + seen.filter({ !$0.0.isMinor }) {
        let more = [
          ("id", "railway-\(railway.id)"), ("class", railway.isMinor ? "railway minor" : "railway"),
        ]
        svg.element("g", [:], more: more, title: railway.title ?? railway.name.map { MapTitle($0) }) { svg in
          railway.isMinor
            ? writeMinorRailway(shape.path, to: &svg) : writeRailway(shape.path, railway.owner, to: &svg)
        }
      }
    }
    let round =
      ["clip-path": "url(#frame-clip)", "fill": "none", "stroke-linejoin": "round"] as SVGWriter.Attributes
    svg.layer("borders", "Borders", round) { svg in
      for kind in BorderKind.allCases.reversed() {
        for (border, shape) in zip(sheet.borders, shapes.borders) where border.kind == kind && shape.isSeen {
          let more = [("id", "border-\(border.id)"), ("class", border.classes)]
          svg.element("g", [:], more: more, title: border.title ?? border.name.map { MapTitle($0) }) { svg in
            writeBorder(shape.path, border.stroke, to: &svg)
          }
        }
      }
    }
  }

  private func writeZones(to svg: inout SVGWriter) {
    let round =
      ["clip-path": "url(#frame-clip)", "fill": "none", "stroke-linejoin": "round"] as SVGWriter.Attributes
    svg.layer("railway-zones", "Railway zones", round) { svg in
      for (zone, shape) in zip(sheet.railwayZones, shapes.railwayZones) where shape.isSeen {
        let more = [("id", "railway-zone-\(zone.id)"), ("class", "railway-zone")]
        svg.element("g", [:], more: more, title: zone.title) { svg in
          writeZone(shape.path, zone.power, to: &svg)
        }
      }
    }
  }

  /// A railway zone's band, on the map or in the legend.
  func writeZone(_ path: String, _ power: String, to svg: inout SVGWriter) {
    let ink = palette.ink(power).description
    svg.element("path", ["d": path, "stroke": ink, "stroke-width": pixels(8), "stroke-opacity": "0.5"])
  }

  /// A border's line, on the map or in the legend.
  func writeBorder(_ path: String, _ stroke: BorderStroke, to svg: inout SVGWriter) {
    let paper = style.paper.description
    if stroke.hasCasing {
      let width = pixels(stroke.width + 2.2)
      svg.element("path", ["d": path, "stroke": paper, "stroke-width": width, "stroke-opacity": "0.6"])
    }
    svg.element("path", ["d": path], more: stroke.attributes(style, layout.unit))
    if stroke.isSecret {
      svg.element("path", ["d": path, "stroke": paper, "stroke-width": pixels(stroke.width * 0.36)])
    }
  }

  /// A minor railway's line with its sleepers, on the map or in the legend.
  func writeMinorRailway(_ path: String, to svg: inout SVGWriter) {
    let (ink, paper) = (palette.railway(nil).description, style.paper.description)
    svg.element("path", ["d": path, "stroke": paper, "stroke-width": pixels(2.2), "stroke-opacity": "0.6"])
    svg.element("path", ["d": path, "stroke": ink, "stroke-width": pixels(0.6)])
    let dashes = pixels(0.6) + " " + pixels(5)
    svg.element("path", ["d": path, "stroke": ink, "stroke-width": pixels(2.2), "stroke-dasharray": dashes])
  }

  /// A railway's line with its sleepers, on the map or in the legend.
  func writeRailway(_ path: String, _ owner: String?, to svg: inout SVGWriter) {
    let ink = palette.railway(owner).description
    let paper = style.paper.description
    svg.element("path", ["d": path, "stroke": paper, "stroke-width": pixels(3.4), "stroke-opacity": "0.75"])
    svg.element("path", ["d": path, "stroke": ink, "stroke-width": pixels(1.1)])
    let dashes = pixels(0.9) + " " + pixels(6)
    svg.element("path", ["d": path, "stroke": ink, "stroke-width": pixels(3.6), "stroke-dasharray": dashes])
  }
}
