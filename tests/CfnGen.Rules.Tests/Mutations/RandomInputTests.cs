using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Rules.Tests.Mutations;

/// <summary>Whatever is given, findings come out or a clear error, never a crash. A seed that fails can be run again.</summary>
public sealed class RandomInputTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_tree_gives_findings(int seed)
    {
        var trees = new RandomTrees(seed);

        var failures = Enumerable.Range(0, 25).Select(_ => Record.Exception(() => TemplateChecker.Check(trees.Template()))).Where(failure => failure is not null);

        Assert.Empty(failures);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_template_in_which_bytes_were_changed_gives_findings_or_a_clear_error(int seed)
    {
        var dice = new Dice(seed);
        var names = ServiceTemplates.All.Keys.ToArray();

        var failures = Enumerable.Range(0, 25).Select(_ => Record.Exception(() => CheckBytes(Spoil(ServiceTemplates.All[names[dice.Next(names.Length)]], dice)))).Where(failure => failure is not null);

        Assert.Empty(failures);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_bytes_give_findings_or_a_clear_error(int seed)
    {
        var dice = new Dice(seed);
        var bytes = Enumerable.Range(0, 300).Select(_ => (byte)dice.Next(256)).ToArray();

        var failure = Record.Exception(() => CheckBytes(bytes));

        Assert.Null(failure);
    }

    private static byte[] Spoil(string template, Dice dice)
    {
        var bytes = Encoding.UTF8.GetBytes(template);
        for (var change = 0; change < 3; change++)
        {
            bytes[dice.Next(bytes.Length)] = (byte)(32 + dice.Next(95));
        }

        return bytes;
    }

    private static void CheckBytes(byte[] bytes)
    {
        try
        {
            _ = TemplateChecker.Check(TemplateReader.Read(bytes));
        }
        catch (TemplateFormatException problem)
        {
            _ = TemplateChecker.Unreadable(problem);
        }
    }
}
