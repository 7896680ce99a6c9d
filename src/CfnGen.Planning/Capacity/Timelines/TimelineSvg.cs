namespace CfnGen.Planning.Capacity.Timelines;

/// <summary>Draws forecasts as one picture: how many run and how many serve over time, a chart for each group or service below the other.</summary>
/// <remarks>A whole SVG document without scripts, fonts or references to elsewhere; the same forecasts give the same text.</remarks>
public static class TimelineSvg
{
    private const int Margin = 16;

    /// <summary>The picture; forecasts without steps are left out.</summary>
    public static string Of(IReadOnlyList<CapacityUpdate> updates)
    {
        var charts = new List<StepChart>();
        foreach (var update in updates)
        {
            if (update.Steps.Count > 0)
            {
                charts.Add(new(TimelineText.Verdict(update), update.Steps, update.Floor));
            }

            if (update.Failure is { Steps: { Count: > 0 } steps })
            {
                charts.Add(new($"{update.LogicalId}: if no new one works", steps, update.Floor));
            }
        }

        var height = (2 * Margin) + (charts.Count == 0 ? SvgWriter.LineHeight : charts.Count * StepChart.Height);
        var svg = new SvgWriter(StepChart.Width + (2 * Margin), height, "How many run and serve during the update");
        for (var index = 0; index < charts.Count; index++)
        {
            charts[index].Draw(svg, Margin, Margin + (index * StepChart.Height));
        }

        if (charts.Count == 0)
        {
            svg.Text(Margin, Margin + SvgWriter.LineHeight, "label", "No instance or task is replaced.");
        }

        return svg.ToString();
    }
}
