using System.Globalization;
using System.Text;
using CfnGen.Catalogue;

namespace CfnGen.Refresh.Coverage;

/// <summary>docs/catalogue.md: what each source brought. Take a count after every stage; the difference to the stage before is the source's.</summary>
internal sealed class CoverageReport(IReadOnlyList<string> sources)
{
    private readonly List<(string Stage, FactCounts Counts)> stages = [];

    public void Count(string stage, IReadOnlyCollection<ResourceType> types) => stages.Add((stage, FactCounts.Of(types)));

    public string Write()
    {
        var text = new StringBuilder(
            """
            # What the catalogue covers

            Written by `dotnet run --project tools/CfnGen.Refresh -- catalogue`. How to refresh, and what may be corrected by hand: `data/README.md`.
            The format of the data: [decision 2](decisions/0002-catalogue-format.md).

            ## Sources

            """);
        foreach (var source in sources)
        {
            text.Append("- ").Append(source).Append('\n');
        }

        text.Append(
            """

            Every later source adds to those before it: a number is how many more properties carry the fact, or fewer, once the source was read.

            """);
        Table(text, "Properties that carry a fact", FactCounts.PropertyFactNames);
        Table(text, "Resource types", FactCounts.TypeFactNames);
        return text.ToString();
    }

    private void Table(StringBuilder text, string title, IEnumerable<string> facts)
    {
        text.Append("\n## ").Append(title).Append("\n\n| fact |");
        text.AppendJoin("", stages.Select(stage => $" {stage.Stage} |")).Append(" total |\n|---|");
        text.Insert(text.Length, "---:|", stages.Count + 1).Append('\n');
        foreach (var fact in facts)
        {
            text.Append("| ").Append(fact).Append(" |");
            var before = 0;
            foreach (var (_, counts) in stages)
            {
                text.Append(' ').Append(Change(counts[fact] - before, before)).Append(" |");
                before = counts[fact];
            }

            text.Append(' ').Append(before.ToString("N0", CultureInfo.InvariantCulture)).Append(" |\n");
        }
    }

    private static string Change(int change, int before) => change == 0
        ? "-"
        : change.ToString(before == 0 && change > 0 ? "N0" : "+#,0;-#,0", CultureInfo.InvariantCulture);
}
