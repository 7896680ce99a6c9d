using System.Runtime.ExceptionServices;

namespace CfnGen.Deployment.Waiting;

/// <summary>Calls that are made again as long as it may help: AWS asks us to come slower, the network is away, an answer is broken.</summary>
/// <remarks>A call that is made again does its work once: CloudFormation knows it again by a name or token, or it changes nothing the second time.</remarks>
/// <param name="chance">From 0 to below 1, anew each time.</param>
/// <param name="notice">Takes a sentence when the first waits begin, so that nobody wonders about the silence.</param>
public sealed class PatientCalls(TimeProvider time, Patience patience, Func<double> chance, Action<string> notice)
{
    // Short troubles are usual and nobody's business.
    private const int QuietFailures = 3;

    private volatile bool hasAnswered;

    public TimeProvider Time => time;

    public Patience Patience => patience;

    /// <param name="purpose">What the call is for, to be said when it fails: "read the stack".</param>
    /// <exception cref="OutageException">It has not worked for longer than <see cref="Patience.Outage"/>.</exception>
    /// <exception cref="Exception">Whatever another try would not change.</exception>
    public async Task<T> MakeAsync<T>(string purpose, Func<CancellationToken, Task<T>> call, CancellationToken cancel)
    {
        var started = time.GetTimestamp();
        for (var failures = 1; ; failures++)
        {
            cancel.ThrowIfCancellationRequested();
            Exception failure;
            try
            {
                var answer = await call(cancel).ConfigureAwait(false);
                hasAnswered = true;
                return answer;
            }
            catch (Exception caught) when (CallFailures.MayPass(caught, cancel))
            {
                failure = caught;
            }

            if (!hasAnswered && CallFailures.NobodyListens(failure) && time.GetElapsedTime(started) > patience.FirstContact)
            {
                ExceptionDispatchInfo.Throw(failure);
            }

            if (time.GetElapsedTime(started) > patience.Outage)
            {
                throw new OutageException(purpose, patience.Outage, failure);
            }

            if (failures == QuietFailures)
            {
                notice($"AWS does not answer as usual ({CallFailures.Describe(failure)}); trying on for {Spans.Text(patience.Outage)}.");
            }

            await PauseAsync(Backoff.OfCalls.After(failures, chance()), cancel).ConfigureAwait(false);
        }
    }

    /// <summary>The same patience for calls of another service, at whose address nobody may listen though somebody does at this one's.</summary>
    public PatientCalls AtAnotherService() => new(time, patience, chance, notice);

    /// <summary>Waits about this long, and never exactly as long as others who began together.</summary>
    public Task PauseAsync(TimeSpan span, CancellationToken cancel) => Task.Delay(span, time, cancel);

    /// <summary>The pause between two looks at a stack, a fifth shorter or longer by chance.</summary>
    public Task PollPauseAsync(CancellationToken cancel) => PauseAsync(patience.Poll * (0.8 + 0.4 * chance()), cancel);
}
