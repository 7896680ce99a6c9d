using CfnGen.Cli.Checking;
using CfnGen.Cli.Terminal;
using CfnGen.Rules;

namespace CfnGen.Cli.Commands;

/// <summary><c>cfngen rules</c>: which rules there are, and why.</summary>
internal sealed class RulesCommand(IConsole console)
{
    public ExitCode Run(RulesOptions options)
    {
        if (options.Markdown)
        {
            console.Results.Write(RulesPage.Text());
        }
        else if (options.Ids.Count == 0)
        {
            List();
        }
        else
        {
            foreach (var rule in Selected(options.Ids))
            {
                Explain(rule);
            }
        }

        return ExitCode.Ok;
    }

    private void List()
    {
        foreach (var rule in RuleCatalogue.Rules)
        {
            console.Line(Tone.Name, rule.Id, $"  {SeverityWords.Of(rule.Severity),-7}  {rule.Sentence}{(rule.OnByDefault ? "" : " (off by default)")}");
        }
    }

    private void Explain(RuleInfo rule)
    {
        console.Line(Tone.Name, rule.Id, $"  {SeverityWords.Of(rule.Severity)}{(rule.OnByDefault ? "" : ", off by default: a configuration turns it on")}");
        console.Line(Tone.Plain, rule.Sentence);
        console.Line(Tone.Plain, rule.Why);
        console.Line(Tone.Faint, rule.Source);
        if (rule is { Wrong: { } wrong, Right: { } right })
        {
            Show("Wrong:", wrong);
            Show("Right:", right);
        }

        if (rule.IsFixable)
        {
            console.Line(Tone.Plain, "");
            console.Line(Tone.Plain, "Run 'cfngen check --fix' with the file to mend it.");
        }

        Show("To allow it on one resource, with the reason:", $"Metadata:\n  cfngen:\n    ignore:\n      {rule.Id}: It is meant so because …");
        Show("And in C#:", $".Allow(\"{rule.Id}\", \"It is meant so because …\")");
        console.Line(Tone.Plain, "");
    }

    private void Show(string title, string text)
    {
        console.Line(Tone.Plain, "");
        console.Line(Tone.Plain, title);
        console.Line(Tone.Plain, "");
        foreach (var line in text.Split('\n'))
        {
            console.Line(Tone.Plain, $"    {line}");
        }
    }

    private static List<RuleInfo> Selected(IReadOnlyList<string> ids)
    {
        var rules = new List<RuleInfo>();
        foreach (var id in ids)
        {
            rules.Add(RuleCatalogue.Find(id) ?? throw Unknown(id));
        }

        return rules;
    }

    private static WrongUsageException Unknown(string id) => new(RuleCatalogue.NearestId(id) is { } nearest
        ? $"There is no rule '{id}'. Did you mean '{nearest}'?"
        : $"There is no rule '{id}'. Run 'cfngen rules' to see them.");
}
