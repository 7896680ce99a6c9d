using System.Globalization;
using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.CloudFormationStandIn.Signing;
using CfnGen.CloudFormationStandIn.Timing;
using CfnGen.CloudFormationStandIn.Wire;
using Microsoft.AspNetCore.Http;

namespace CfnGen.CloudFormationStandIn.Hosting;

/// <summary>The way of a request: read, faults that come first, signature, action, faults that come last, answer.</summary>
internal sealed class RequestPipeline(Account account, KeyRing keys, FaultPlan faults, CallCounter calls)
{
    private readonly SignatureCheck signatures = new(keys);
    private readonly ServiceRouter router = new(account, keys);
    private int requests;

    /// <summary>How far the clock is off that signatures are held against and that answers show.</summary>
    public TimeSpan ClockSkew { get; set; }

    public async Task HandleAsync(HttpContext context)
    {
        using var hold = (account.Options.Clock as VirtualClock)?.Hold();
        var request = await ReceivedRequest.ReadAsync(context).ConfigureAwait(false);
        var service = router.Find(request);
        var action = service.NameOf(request);
        calls.Count(action);
        var fault = faults.Next(action, account.Options.Clock.GetUtcNow());
        if (fault?.Kind == FaultKind.CutBefore)
        {
            context.Abort();
            return;
        }

        var answer = fault?.Content ?? Answer(service, request, fault);
        if (fault?.Kind == FaultKind.Slow)
        {
            await WaitAsync(fault.Span, context.RequestAborted).ConfigureAwait(false);
        }

        await WriteAsync(context, fault?.Damage(answer) ?? answer, fault?.Kind).ConfigureAwait(false);
    }

    private Answer Answer(IService service, ReceivedRequest request, Fault? fault)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-{Interlocked.Increment(ref requests):D12}");
        try
        {
            var authorization = signatures.Verify(request.Signed, Now);
            return fault?.Problem is { } problem ? throw problem : service.Answer(request, authorization, id);
        }
        catch (ServiceException problem)
        {
            return service.Refuse(problem, id);
        }
        catch (Exception problem)
        {
            // A mistake of the stand-in itself: whoever calls shall see where.
            return service.Refuse(new("InternalFailure", problem.ToString(), 500), id);
        }
    }

    private DateTimeOffset Now => account.Options.SigningClock.GetUtcNow() + ClockSkew;

    // On a clock that does not go on while a request is answered, waiting is making it go on.
    private Task WaitAsync(TimeSpan span, CancellationToken cancel)
    {
        if (account.Options.Clock is not VirtualClock clock)
        {
            return Task.Delay(span, account.Options.Clock, cancel);
        }

        clock.Advance(span);
        return Task.CompletedTask;
    }

    private async Task WriteAsync(HttpContext context, Answer answer, FaultKind? fault)
    {
        if (fault == FaultKind.CutAfter)
        {
            context.Abort();
            return;
        }

        var response = context.Response;
        (response.StatusCode, response.ContentType, response.ContentLength) = (answer.Status, answer.ContentType, answer.Body.Length);
        response.Headers.Date = Now.ToString("R", CultureInfo.InvariantCulture);
        foreach (var header in answer.Headers)
        {
            response.Headers[header.Key] = header.Value;
        }

        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        var length = fault == FaultKind.CutWithin ? answer.Body.Length / 2 : answer.Body.Length;
        await response.Body.WriteAsync(answer.Body.AsMemory(0, length), context.RequestAborted).ConfigureAwait(false);
        if (fault == FaultKind.CutWithin)
        {
            await response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            context.Abort();
        }
    }
}
