using System.CommandLine;

namespace CfnGen.Cli.Commands.Deploying;

/// <summary>What <c>cfngen deploy</c> takes for a template that no deployment tells of.</summary>
internal sealed class DeployTemplateSyntax
{
    private readonly Option<string> stackName = new("--stack-name")
    {
        Description = "For a template: the stack's name",
        HelpName = "NAME",
    };

    private readonly Option<string[]> parameters = new("--parameter", "-p")
    {
        Description = "For a template: a parameter's value [default: what the stack has, or else the template's default]. More than once for several",
        HelpName = "NAME=VALUE",
    };

    private readonly Option<string[]> files = new("--parameters")
    {
        Description = "For a template: a file of parameters, as CloudFormation, CodePipeline or Git sync take it, JSON or YAML; of several a later one wins",
        HelpName = "FILE",
    };

    private readonly Option<string[]> tags = new("--tag")
    {
        Description = "For a template: a tag of the stack [default: those that it has]. More than once for several",
        HelpName = "KEY=VALUE",
    };

    private readonly Option<string[]> capabilities = new("--capability")
    {
        Description = "For a template: what is acknowledged, such as CAPABILITY_NAMED_IAM. More than once for several",
        HelpName = "NAME",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(stackName);
        command.Options.Add(parameters);
        command.Options.Add(files);
        command.Options.Add(tags);
        command.Options.Add(capabilities);
    }

    public GivenTemplate Read(ParseResult parsed) => new(
        parsed.GetValue(stackName),
        parsed.GetValue(parameters) ?? [],
        parsed.GetValue(files) ?? [],
        parsed.GetValue(tags) ?? [],
        parsed.GetValue(capabilities) ?? []);
}
