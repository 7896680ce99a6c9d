using CfnGen.Cli.Connecting;
using CfnGen.Cli.Deploying;
using CfnGen.Cli.Operating;
using CfnGen.Cli.Operating.Reports;
using CfnGen.Cli.Watching;
using CfnGen.Deployment.Recovery;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Cli.Commands.Operating;

/// <summary><c>cfngen rollback</c>: takes a stack back to where it was.</summary>
internal sealed class RollbackCommand(CommandMeans means)
{
    public ExitCode Run(RollbackOptions options) => RunAsync(options).GetAwaiter().GetResult();

    private async Task<ExitCode> RunAsync(RollbackOptions options)
    {
        var stack = OperatedStacks.One(means, options.Common);
        var question = new YesOrNo(means.Surroundings.Person, options.Yes, options.Common.Json);
        question.RequireSomebody("rolled back");
        using var works = new StackWorks(means, options.Common, [stack]);
        var views = new OperationViews(works.Console, means.Surroundings.Time, works.Lines, [stack.Handle]);
        var view = views.Open(stack.Handle);
        var interrupts = new Interrupts(means.Signals.First, means.Signals.TakeSecond());
        var began = means.Surroundings.Time.GetTimestamp();
        StackResult result;
        try
        {
            var work = await works.OpenAsync(stack, view.Hears, interrupts.First);
            result = await work.MakeAsync(() => RollBackAsync(work, options, view, views, question, interrupts), interrupts.First);
        }
        catch (Exception failure) when (OperationEnd.OfFailure(stack.Handle, failure, means.Surroundings.Time.GetElapsedTime(began), interrupts) is { } end)
        {
            result = end;
        }
        finally
        {
            view.Ends();
        }

        OperationResults.Show(views, result);
        return OperationResults.Summarise(views, [result], interrupts.First.IsCancellationRequested);
    }

    private static async Task<StackResult> RollBackAsync(StackWork work, RollbackOptions options, OperationView view, OperationViews views, YesOrNo question, Interrupts interrupts)
    {
        var recovery = new StackRecovery(work.Session.CloudFormation, work.Calls, view, interrupts);
        var review = await recovery.ReviewAsync(work.Stack.Name, options.OnlyContinue, options.Skip);
        if (review.Kind != RecoveryKind.None)
        {
            Show(views, work.Stack.Handle, review);
            if (review.Kind != RecoveryKind.Watch && !await views.AskAsync(question, $"Roll back {work.Stack.Handle}", interrupts.First))
            {
                throw new RefusedException("You said no: nothing was changed.");
            }

            view.Begins(Expectation.None);
        }

        return new OperationEnd("rolled back").Of(work.Stack.Handle, await recovery.RunAsync(review));
    }

    private static void Show(OperationViews views, StackHandle stack, RecoveryReview review)
    {
        if (views.Lines is { } lines)
        {
            lines.Write("review", stack, null, json => RecoveryJson.Write(json, review));
        }
        else
        {
            views.Stage.Write(console => RecoveryText.Write(console, review));
        }
    }
}
