using System.CommandLine;
using CfnGen.Cli.Commands;
using CfnGen.Deployment.Waiting;

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

    private readonly Option<string> call = new("--call-timeout")
    {
        Description = "How long one call to AWS may take, such as 30s or 2m [default: 1m]",
        HelpName = "TIME",
    };

    private readonly Option<string> connect = new("--connect-timeout")
    {
        Description = "How long nobody may listen at the address of AWS at the beginning [default: 1m]",
        HelpName = "TIME",
    };

    private readonly Option<string> outage = new("--outage-timeout")
    {
        Description = "How long AWS may be out of reach or busy [default: 30m]",
        HelpName = "TIME",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(profile);
        command.Options.Add(region);
        command.Options.Add(endpoint);
        command.Options.Add(call);
        command.Options.Add(connect);
        command.Options.Add(outage);
    }

    public AwsChoice Read(ParseResult parsed) => new(parsed.GetValue(profile), parsed.GetValue(region), parsed.GetValue(endpoint))
    {
        Patience = new()
        {
            Call = GivenSpan.Of("--call-timeout", parsed.GetValue(call), Patience.Default.Call),
            FirstContact = GivenSpan.Of("--connect-timeout", parsed.GetValue(connect), Patience.Default.FirstContact),
            Outage = GivenSpan.Of("--outage-timeout", parsed.GetValue(outage), Patience.Default.Outage),
        },
    };
}
