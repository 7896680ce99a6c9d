using CfnGen.Cli.Commands.Operating;
using CfnGen.Cli.Deploying;
using CfnGen.Cli.Operating.Reports;
using CfnGen.Cli.Watching;
using CfnGen.Deployment.Deleting;
using CfnGen.Deployment.Fleets;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Cli.Operating;

/// <summary>Deletes stacks, each after those that import from it, once it is known that nothing is in the way of any.</summary>
internal sealed class FleetDeletion(DeleteOptions options, StackWorks works, OperationViews views, YesOrNo question, TimeProvider time, Interrupts interrupts)
{
    private static readonly OperationEnd End = new("deleted");

    /// <param name="stacks">Exporters before importers.</param>
    /// <returns>In the order of deletion; those that were not begun too.</returns>
    /// <exception cref="RefusedException">Something is in the way, or a person said no: nothing was deleted.</exception>
    public async Task<IReadOnlyList<StackResult>> RunAsync(IReadOnlyList<OperatedStack> stacks)
    {
        var reviews = await ReviewAsync([.. stacks.Reverse()]);
        foreach (var each in reviews)
        {
            Show(each);
        }

        if (reviews.Where(each => each.Review.Obstacle is not null).ToList() is { Count: > 0 } obstacles)
        {
            throw new RefusedException($"Nothing was deleted.\n{string.Join('\n', obstacles.Select(each => $"{each.Handle}: {each.Handle.Complete(each.Review.Obstacle!)}"))}");
        }

        var there = reviews.Where(each => each.Review.Stack is not null).Select(each => each.Handle.ToString()).ToList();
        if (there.Count > 0 && !await views.AskAsync(question, $"Delete {string.Join(", ", there)}", interrupts.First))
        {
            throw new RefusedException("You said no: nothing was deleted.");
        }

        return await DeleteAsync(reviews);
    }

    private async Task<List<ReviewedDeletion>> ReviewAsync(IReadOnlyList<OperatedStack> stacks)
    {
        var reviews = new List<ReviewedDeletion>();
        foreach (var stack in stacks)
        {
            var view = views.Open(stack.Handle);
            var work = await works.OpenAsync(stack, view.Hears, interrupts.First);
            var deletion = new StackDeletion(work.Session.CloudFormation, work.Calls, view, interrupts);
            var review = await work.MakeAsync(() => deletion.ReviewAsync(stack.Name, options.Retain, Beside(stack, stacks)), interrupts.First);
            reviews.Add(new(work, view, deletion, review));
        }

        return reviews;
    }

    /// <summary>What goes in the same region, where alone it can import from the stack.</summary>
    private static HashSet<string> Beside(OperatedStack stack, IReadOnlyList<OperatedStack> all) =>
        all.Where(other => other.Handle.Region == stack.Handle.Region).Select(other => other.Handle.Name).ToHashSet(StringComparer.Ordinal);

    private async Task<IReadOnlyList<StackResult>> DeleteAsync(List<ReviewedDeletion> reviews)
    {
        var byPlace = reviews.ToDictionary(each => each.Handle.Place);
        var members = reviews.Select(each => new FleetMember(each.Handle.Place, [.. each.Review.Importers.Select(name => each.Handle.Place with { Name = name })])).ToList();
        var fleet = new FleetRun<StackResult>(members, WorkAsync, result => result.End);
        await fleet.RunAsync(options.MaxConcurrency, options.KeepGoing, interrupts.First);
        return [.. reviews.Select(each => fleet.Results.TryGetValue(each.Handle.Place, out var result) ? result : StackResult.NotBegun(each.Handle))];

        async Task<StackResult> WorkAsync(FleetMember member)
        {
            var result = await DeleteAsync(byPlace[member.Place]);
            OperationResults.Show(views, result);
            return result;
        }
    }

    private async Task<StackResult> DeleteAsync(ReviewedDeletion each)
    {
        var began = time.GetTimestamp();
        try
        {
            if (each.Review.Stack is not null)
            {
                each.View.Begins(new(each.Review.Resources.Count(resource => resource.Resource.Path.Count == 0), null));
            }

            return End.Of(each.Handle, await each.Work.MakeAsync(() => each.Deletion.RunAsync(each.Review), interrupts.First));
        }
        catch (Exception failure) when (OperationEnd.OfFailure(each.Handle, failure, time.GetElapsedTime(began), interrupts) is { } end)
        {
            return end;
        }
        finally
        {
            each.View.Ends();
        }
    }

    private void Show(ReviewedDeletion each)
    {
        if (each.Review.Stack is not { } stack)
        {
            return;
        }

        var summary = new DeletionSummary(each.Review);
        if (views.Lines is { } lines)
        {
            lines.Write("review", each.Handle, null, json => DeletionJson.Write(json, stack, summary));
        }
        else
        {
            views.Stage.Write(console => DeletionText.Write(console, each.Handle, stack, summary));
        }
    }
}
