using System.Globalization;
using CfnGen.Catalogue;
using CfnGen.Refresh.Coverage;

namespace CfnGen.Refresh.Tests.Coverage;

public sealed class CoverageReportTests
{
    [Fact]
    public void A_later_stage_shows_what_it_added()
    {
        var report = new CoverageReport(["spec: the base"]);
        report.Count("spec", [Shapes.Type(Shapes.Text("A"), Shapes.Text("B") with { Pattern = "b" })]);
        report.Count("registry", [Shapes.Type(Shapes.Text("A") with { Pattern = "a" }, Shapes.Text("B") with { Pattern = "b" })]);

        var text = report.Write();

        Assert.Contains("| pattern | 1 | +1 | 2 |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_committed_report_agrees_with_the_committed_data()
    {
        var counts = FactCounts.Of(ResourceCatalogue.ServiceNames.SelectMany(ResourceCatalogue.TypesOf).ToArray());
        var report = File.ReadAllLines(Path.Combine(Repository.Find().Docs, "catalogue.md"));

        var expected = FactCounts.PropertyFactNames.Concat(FactCounts.TypeFactNames)
            .Select(fact => (fact, counts[fact].ToString("N0", CultureInfo.InvariantCulture)));

        Assert.Equal(expected, report.Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| fact", StringComparison.Ordinal))
            .Select(line => line.Split('|')).Select(cells => (cells[1].Trim(), cells[^2].Trim())));
    }
}
