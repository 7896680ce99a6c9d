using CfnGen.Cli.Commands.Deploying;
using CfnGen.Cli.Connecting;
using CfnGen.Cli.Watching;
using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Connection;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Uploads;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;
using CfnGen.Model;

namespace CfnGen.Cli.Deploying;

/// <summary>Deploys one stack, and turns whatever happens into a result.</summary>
internal sealed class StackRun(DeployOptions options, Surroundings surroundings, OperationViews views, Interrupts interrupts, SemaphoreSlim turn)
{
    public async Task<StackResult> RunAsync(DeployJob job, AwsSession session)
    {
        var began = surroundings.Time.GetTimestamp();
        DeployAudience? audience = null;
        try
        {
            var calls = new PatientCalls(surroundings.Time, options.Patience, surroundings.Chance, Say);
            var lookup = new StackLookup(session.CloudFormation, calls);
            var wanted = job.Wanted with { Template = await new TemplateDelivery(session, calls).DeliverAsync(job.StackName, job.Body, options.Bucket, interrupts.First) };
            var templates = new DeployedTemplates(session.CloudFormation, calls);
            audience = new(job, options, views, cancel => UpdateForecast.OfAsync(job, wanted, lookup, templates, cancel), surroundings.Person, turn);
            var deployment = new StackDeployment(session.CloudFormation, calls, wanted, Choices(), audience, interrupts);
            return StackResult.Of(job.Handle, await deployment.RunAsync());
        }
        catch (Exception failure)
        {
            var result = Result(job, session, failure, audience?.HasBegun == true, surroundings.Time.GetElapsedTime(began));
            if (result is null)
            {
                throw;
            }

            return result;
        }
        finally
        {
            audience?.Ends();
        }

        void Say(string sentence)
        {
            if (audience is { } listening)
            {
                listening.Hears(sentence);
            }
            else
            {
                views.Stage.Write(console => console.Notice($"{job.Handle}: {sentence}"));
            }
        }
    }

    private StackResult? Result(DeployJob job, AwsSession session, Exception failure, bool hasBegun, TimeSpan took)
    {
        if (failure is OperationCanceledException && interrupts.First.IsCancellationRequested)
        {
            return new(job.Handle, ExitCode.Cancelled, "cancelled", "Nothing was changed.", took, null);
        }

        if (failure is WatchTimeoutException or ExecutionUncertainException || (failure is OutageException && hasBegun))
        {
            return new(job.Handle, ExitCode.LeftRunning, "still running", failure.Message, took, null);
        }

        return ServiceProblem.Of(session, failure) switch
        {
            null => null,
            RefusedException or UploadException { Problem: UploadProblem.BucketNeeded } => new(job.Handle, ExitCode.Refused, "refused", failure.Message, took, null),
            ParameterMissingException => new(job.Handle, ExitCode.WrongUsage, "refused", failure.Message, took, null),
            CfnGenException known => new(job.Handle, ExitCode.Failed, "failed", known.Message, took, null),
        };
    }

    private DeployChoices Choices() => new()
    {
        // Whoever is asked anyway may be asked this, too.
        Recreate = options.Recreate || !(options.Yes || options.NoExecute),
        WaitForOthers = options.Wait,
        Keep = options.NoExecute,
        DisableRollback = options.DisableRollback,
    };
}
