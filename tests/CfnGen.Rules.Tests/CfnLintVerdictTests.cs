using CfnGen.Model.Documents;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Rules.Tests;

/// <summary>Our errors beside those that cfn-lint 1.51.0 reports on public templates, where the folder with both is at hand.</summary>
public sealed class CfnLintVerdictTests
{
    /// <summary>Files that cfn-lint calls wrong and we do not, and why; docs/check-vs-cfn-lint.md tells more.</summary>
    private static readonly Dictionary<string, string> Missed = new(StringComparer.Ordinal)
    {
        ["qs-bastion/templates/linux-bastion-entrypoint-existing-vpc.template.yaml"] = "E1700: a rule's name with an underscore, which CloudFormation takes",
        ["widdix/state/elasticache-memcached.yaml"] = "E1022: Fn::Join of Fn::GetAZs, which CloudFormation takes",
    };

    [SharedFact]
    public void A_file_that_cfn_lint_calls_wrong_is_wrong_for_us_but_for_known_reasons()
    {
        var ours = WrongForUs();

        var missed = WrongForCfnLint().Except(ours, StringComparer.Ordinal);

        Assert.Equal(Missed.Keys.Order(StringComparer.Ordinal), missed.Order(StringComparer.Ordinal));
    }

    [SharedFact]
    public void A_file_that_cfn_lint_calls_right_is_right_for_us()
    {
        var theirs = WrongForCfnLint();

        var extra = WrongForUs().Except(theirs, StringComparer.Ordinal);

        Assert.Empty(extra);
    }

    private static HashSet<string> WrongForCfnLint() =>
    [
        .. File.ReadLines(SharedFolder.Combine("corpus/cfn-lint-1.51.0.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Where(fields => fields[2].StartsWith('E'))
            .Select(fields => fields[0]),
    ];

    private static HashSet<string> WrongForUs()
    {
        var corpus = SharedFolder.Combine("corpus");
        return
        [
            .. Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json")
                .Where(HasError)
                .Select(file => Path.GetRelativePath(corpus, file).Replace('\\', '/')),
        ];
    }

    private static bool HasError(string file)
    {
        try
        {
            return TemplateChecker.Check(TemplateReader.Read(File.ReadAllBytes(file), file), Severity.Error).Count > 0;
        }
        catch (TemplateFormatException)
        {
            return true;
        }
    }
}
