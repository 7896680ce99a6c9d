using System.Diagnostics;
using System.Text;
using CfnGen.Model.Documents;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Rules.Tests;

public sealed class TemplateCheckerTests
{
    private const string SeveralMistakes = """
        Parameters:
          Unused: {Type: String}
        Resources:
          Alerts:
            Type: AWS::SNS::Topic
            Properties:
              Displayname: !Ref Nothing
              TopicName: !Ref Nobody
        """;

    [Fact]
    public void Gives_findings_in_the_order_of_the_file()
    {
        var findings = TemplateChecker.Check(Check.Read(SeveralMistakes));

        Assert.Equal(["CG2201", "CG3002", "CG2001", "CG2001"], findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Leaves_milder_rules_out_when_asked_for_errors()
    {
        var findings = TemplateChecker.Check(Check.Read(SeveralMistakes), Severity.Error);

        Assert.Equal(["CG3002", "CG2001", "CG2001"], findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Names_the_file_and_the_path()
    {
        var template = TemplateReader.Read(Encoding.UTF8.GetBytes(SeveralMistakes), "alerts.yaml");

        var finding = TemplateChecker.Check(template)[1];

        Assert.Equal("alerts.yaml(7,7)", finding.Location.ToString());
        Assert.Equal("Resources/Alerts/Properties/Displayname", finding.Path);
    }

    /// <summary>Each of the conditions may or may not hold, which makes a billion times a thousand combinations.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Takes_time_in_proportion_to_the_template_however_many_conditions_it_has(bool nested)
    {
        var template = Check.Read(WithConditions(40, nested));
        var clock = Stopwatch.StartNew();

        var findings = TemplateChecker.Check(template);

        Assert.Equal(40, findings.Count(finding => finding.Rule.Id == "CG3005"));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"It took {clock.Elapsed}.");
    }

    /// <summary>What is allocated is counted, because the clock depends on what else the machine does.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Works_twice_as_hard_on_twice_as_many_conditions(bool nested)
    {
        var half = AllocatedFor(250, nested);

        var whole = AllocatedFor(500, nested);

        Assert.InRange((double)whole / half, 1.5, 2.5);
    }

    [Theory]
    [InlineData("Resources: []")]
    [InlineData("Resources: {A: []}")]
    [InlineData("Resources: {A: {Type: {}}}")]
    [InlineData("Resources: {A: {Type: AWS::SNS::Topic, Properties: []}}")]
    [InlineData("Resources: {A: {Type: AWS::SNS::Topic, Properties: !Ref A, DependsOn: {}, Condition: [], Metadata: 1}}")]
    [InlineData("Parameters: 1\nMappings: []\nConditions: text\nRules: 1\nOutputs: [1]\nTransform: {}\nResources: {A: 1}")]
    [InlineData("Parameters: {A: 1, B: {Type: [], AllowedValues: {}, Default: []}}\nResources: {A: {Type: AWS::SNS::Topic, Properties: {TopicName: !Ref B}}}")]
    [InlineData("Conditions: {A: !Equals [], B: !And [], C: !Not x, D: !Condition [], E: !If [E, 1, 2], F: !Or [!Condition F]}\nResources: {A: {Type: AWS::SNS::Topic, Condition: E}}")]
    [InlineData("Resources: {A: {Type: AWS::SNS::Topic, Properties: {TopicName: !Sub [], DisplayName: !GetAtt A, Tags: !If [], Subscription: [!If [A, b]]}}}")]
    [InlineData("Resources: {A: {Type: AWS::SNS::Topic, Properties: {TopicName: !FindInMap [], DisplayName: !Sub '${', Tags: !Join x, FifoTopic: !Select [[]]}}}")]
    [InlineData("Resources: {'Fn::ForEach::A': 1, 'Fn::ForEach::B': [], 'Fn::ForEach::C': [[], {}, 1], 'Fn::ForEach::D': [X, [a], {'T${X}': {Type: AWS::SNS::Topic}}]}")]
    public void Survives_any_tree(string template)
    {
        var failure = Record.Exception(() => TemplateChecker.Check(Check.Read(template)));

        Assert.Null(failure);
    }

    [SharedFact]
    public void Survives_every_real_template()
    {
        var files = Directory.EnumerateFiles(SharedFolder.Combine("corpus"), "*.y*ml", SearchOption.AllDirectories).ToArray();

        var findings = files.Sum(file => CheckFile(file).Count);

        Assert.True(files.Length > 80);
        Assert.True(findings > 0);
    }

    private static IReadOnlyList<Finding> CheckFile(string file)
    {
        try
        {
            return TemplateChecker.Check(TemplateReader.Read(File.ReadAllBytes(file), file));
        }
        catch (TemplateFormatException problem)
        {
            return [TemplateChecker.Unreadable(problem)];
        }
    }

    private static long AllocatedFor(int conditions, bool nested)
    {
        // Chains of 25, as deep as anybody nests; the first check makes what all checks share.
        var template = Check.Read(WithConditions(conditions, nested, depth: 25));
        _ = TemplateChecker.Check(template);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = TemplateChecker.Check(template);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string WithConditions(int count, bool nested, int depth = 40)
    {
        var numbers = Enumerable.Range(0, count).ToArray();
        var parameters = numbers.Select(number => $"  P{number}: {{Type: String}}");
        var conditions = numbers.Select(number => $"  C{number}: !Equals [!Ref P{number}, x]");
        var choices = nested
            ? numbers.Chunk(depth).Select(chain => chain.Aggregate("Active", (inner, number) => $"!If [C{number}, wrong{number}, {inner}]"))
            : numbers.Select(number => $"!If [C{number}, wrong{number}, Active]");
        var resources = choices.Select((choice, number) => $"  Topic{number}: {{Type: AWS::SNS::Topic, Properties: {{TracingConfig: {choice}}}}}");
        return string.Join('\n', ["Parameters:", .. parameters, "Conditions:", .. conditions, "Resources:", .. resources]);
    }
}
