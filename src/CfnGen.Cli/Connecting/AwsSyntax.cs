using System.CommandLine;

namespace CfnGen.Cli.Connecting;

/// <summary>The options of every command that talks to AWS.</summary>
internal sealed class AwsSyntax
{
    private readonly Option<string> profile = new("--profile")
    {
        Description = "The profile with the credentials [default: AWS_PROFILE, or those of the environment]",
        HelpName = "NAME",
    };

    private readonly Option<string> region = new("--region")
    {
        Description = "The region [default: AWS_REGION, AWS_DEFAULT_REGION, or the profile's]; a deployment has its own",
        HelpName = "REGION",
    };

    private readonly Option<string> endpoint = new("--endpoint-url")
    {
        Description = "Another address than AWS's own [default: AWS_ENDPOINT_URL]",
        HelpName = "URL",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(profile);
        command.Options.Add(region);
        command.Options.Add(endpoint);
    }

    public AwsChoice Read(ParseResult parsed) => new(parsed.GetValue(profile), parsed.GetValue(region), parsed.GetValue(endpoint));
}
