using System.Text.RegularExpressions;
using CfnGen.Model.Documents;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Rules.Tests.Mutations;

/// <summary>Spoils our own templates, which have no error, in one place at a time: every mistake is found.</summary>
public sealed partial class OwnTemplateTests
{
    public static TheoryData<string> Templates =>
        [.. Directory.GetFiles(RepositoryRoot.Combine("output"), "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_of_ours_has_no_error(string file)
    {
        var errors = Errors(Read(file));

        Assert.Empty(errors);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_property_that_is_misspelt_is_reported(string file)
    {
        var spoilt = Spoil(file, PropertyLine(), line => PropertyLine().Replace(line, "$1$2x:", 1)).ToArray();

        var unnoticed = spoilt.Where(text => Errors(text).Count == 0);

        Assert.NotEmpty(spoilt);
        Assert.Empty(unnoticed);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_reference_that_is_cut_is_reported(string file)
    {
        var spoilt = Spoil(file, ReferenceLine(), line => ReferenceLine().Replace(line, "$1Cut$2", 1));

        var unnoticed = spoilt.Where(text => Errors(text).Count == 0);

        Assert.Empty(unnoticed);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_section_that_stands_twice_is_reported(string file)
    {
        var twice = $"{Read(file)}Resources:\n  Twice: {{Type: AWS::SNS::Topic}}\n";

        var problem = Assert.Throws<TemplateFormatException>(() => Check.Read(twice));

        Assert.Contains("'Resources' stands twice", problem.Problem, StringComparison.Ordinal);
    }

    /// <summary>The text once for every ninth of the lines, which is enough to meet each kind of property and keeps the test short.</summary>
    private static IEnumerable<string> Spoil(string file, Regex where, Func<string, string> spoil)
    {
        var lines = Read(file).Split('\n');
        var first = Array.IndexOf(lines, "Resources:");
        var last = Array.IndexOf(lines, "Outputs:") is > 0 and var outputs ? outputs : lines.Length;
        var places = Enumerable.Range(first, last - first).Where(number => where.IsMatch(lines[number])).Where((_, index) => index % 9 == 0).ToArray();
        return places.Select(place => string.Join('\n', [.. lines[..place], spoil(lines[place]), .. lines[(place + 1)..]]));
    }

    private static IReadOnlyList<Finding> Errors(string text) => TemplateChecker.Check(Check.Read(text), Severity.Error);

    private static string Read(string file) => File.ReadAllText(RepositoryRoot.Combine($"output/{file}"));

    [GeneratedRegex("^(      )([A-Z][A-Za-z]+):(?= |$)")]
    private static partial Regex PropertyLine();

    [GeneratedRegex("^( +[^#]*!(?:Ref|GetAtt) )([A-Z][A-Za-z]+)(?=$|[.,\\] ])")]
    private static partial Regex ReferenceLine();
}
