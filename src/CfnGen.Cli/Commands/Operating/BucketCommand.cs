using CfnGen.Cli.Connecting;
using CfnGen.Cli.Operating;
using CfnGen.Cli.Terminal;
using CfnGen.Deployment.Uploads;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Cli.Commands.Operating;

/// <summary><c>cfngen bucket</c>: makes the bucket for large templates, or sets it right again.</summary>
internal sealed class BucketCommand(CommandMeans means)
{
    public ExitCode Run(AwsChoice aws) => RunAsync(aws).GetAwaiter().GetResult();

    private async Task<ExitCode> RunAsync(AwsChoice aws)
    {
        using var session = await means.Surroundings.ConnectAsync(aws, means.Signals.First);
        var calls = new PatientCalls(means.Surroundings.Time, aws.Patience, means.Surroundings.Chance, means.Console.Notice);
        try
        {
            var bucket = await new TemplateBucket(session, calls).MakeAsync(means.Signals.First);
            means.Console.Line(Tone.Good, bucket.Name);
            means.Console.Notice(bucket.IsNew
                ? "Made: private, encrypted, versioned, and its objects go after 30 days. 'cfngen deploy' finds it."
                : "It was there, and is set up again: private, encrypted, versioned, and its objects go after 30 days.");
            return ExitCode.Ok;
        }
        catch (Exception failure) when (failure is not OperationCanceledException && ServiceProblem.Of(session, failure) is { } known && !ReferenceEquals(known, failure))
        {
            throw known;
        }
    }
}
