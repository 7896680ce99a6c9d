using System.Globalization;
using System.Text;

namespace CfnGen.Planning.Capacity.Timelines;

/// <summary>One chart of the picture: lines that go up and down in steps.</summary>
internal sealed class StepChart(string title, IReadOnlyList<CapacityStep> steps, int? floor)
{
    public const int Width = 860;
    public const int Height = 260;

    // The room for the title and the numbers of batches above, for times below, for counts on the left.
    private const int Top = 44;
    private const int Bottom = 44;
    private const int Left = 36;
    private const int Right = 12;

    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);

    // A little longer than the update, so that its end is seen.
    private readonly TimeSpan length = (steps[^1].At > Shortest ? steps[^1].At : Shortest) * 1.04;
    private readonly int most = Most(steps);
    private double originX;
    private double originY;

    public void Draw(SvgWriter svg, double x, double y)
    {
        (originX, originY) = (x, y);
        svg.Text(x, y + 12, "title", title);
        DrawAxes(svg);
        DrawBatches(svg);
        svg.Path("area", Area(step => step.InService));
        svg.Path("new", Area(step => step.New));
        svg.Path("running", Line(step => step.Running));
        svg.Path("serving", Line(step => step.InService));
        if (floor is { } least)
        {
            svg.Path("floor", $"M{X(TimeSpan.Zero)} {Y(least)}H{X(length)}");
        }

        DrawLegend(svg);
    }

    private static int Most(IReadOnlyList<CapacityStep> steps)
    {
        var most = 1;
        foreach (var step in steps)
        {
            most = Math.Max(most, step.Running);
        }

        return most;
    }

    private string X(TimeSpan time) => SvgWriter.Number(Across(time));

    private string Y(int count) => SvgWriter.Number(Up(count));

    private double Across(TimeSpan time) => originX + Left + ((Width - Left - Right) * (time / length));

    private double Up(int count) => originY + Height - Bottom - ((Height - Top - Bottom) * (double)count / most);

    private string Line(Func<CapacityStep, int> count)
    {
        var data = new StringBuilder();
        foreach (var step in steps)
        {
            data.Append(data.Length == 0 ? $"M{X(step.At)} {Y(count(step))}" : $"H{X(step.At)}V{Y(count(step))}");
        }

        return data.Append('H').Append(X(length)).ToString();
    }

    private string Area(Func<CapacityStep, int> count) => $"{Line(count)}V{Y(0)}H{X(TimeSpan.Zero)}Z";

    private void DrawAxes(SvgWriter svg)
    {
        var each = Ticks.Between(most);
        for (var count = 0; count <= most; count += each)
        {
            svg.Line(Across(TimeSpan.Zero), Up(count), Across(length), Up(count), count == 0 ? "axis" : "grid");
            svg.Text(Across(TimeSpan.Zero) - 6, Up(count) + 4, "end", count.ToString(CultureInfo.InvariantCulture));
        }

        var every = Ticks.Between(length);
        for (var time = TimeSpan.Zero; time <= length; time += every)
        {
            svg.Line(Across(time), Up(0), Across(time), Up(0) + 4, "axis");
            svg.Text(Across(time), Up(0) + 17, "middle", Wording.Time(time));
        }

        svg.Line(Across(TimeSpan.Zero), Up(most), Across(TimeSpan.Zero), Up(0), "axis");
    }

    private void DrawBatches(SvgWriter svg)
    {
        var last = double.MinValue;
        foreach (var step in steps)
        {
            if (step.Batch is not { } batch)
            {
                continue;
            }

            var x = Across(step.At);
            svg.Line(x, Up(most), x, Up(0), "batch");

            // Numbers that would lie upon each other are left out.
            if (x - last >= 18)
            {
                svg.Text(x, Up(most) - 5, "middle", batch.ToString(CultureInfo.InvariantCulture));
                last = x;
            }
        }
    }

    private void DrawLegend(SvgWriter svg)
    {
        var (x, y) = (originX + Left, originY + Height - 10);
        foreach (var (style, name) in new[] { ("serving", "in service"), ("running", "running"), ("new", "of the new configuration"), ("floor", "has to stay in service"), ("batch", "a batch begins") })
        {
            if (style == "floor" && floor is null)
            {
                continue;
            }

            svg.Path(style, style == "new" ? $"M{SvgWriter.Number(x)} {SvgWriter.Number(y - 9)}h24v10h-24Z" : $"M{SvgWriter.Number(x)} {SvgWriter.Number(y - 4)}h24");
            svg.Text(x + 30, y, "label", name);
            x += 50 + (name.Length * 7);
        }
    }
}
