using CfnGen.Cli.Watching;

namespace CfnGen.Cli.Operating;

/// <summary>Asks while nothing else writes.</summary>
internal static class Questions
{
    public static async Task<bool> AskAsync(this OperationViews views, YesOrNo question, string text, CancellationToken cancel)
    {
        views.Stage.Hold();
        try
        {
            return await question.AskAsync(text, cancel);
        }
        finally
        {
            views.Stage.Release();
        }
    }
}
