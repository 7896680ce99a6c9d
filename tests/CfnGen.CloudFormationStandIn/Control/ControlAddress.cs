using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace CfnGen.CloudFormationStandIn.Control;

/// <summary>Takes orders from other processes, unsigned: <c>/_stand-in/faults</c>, <c>/_stand-in/resources</c> and <c>/_stand-in/state</c>.</summary>
internal sealed class ControlAddress(StandIn standIn)
{
    private const string Start = "/_stand-in/";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static bool Takes(HttpContext context) => context.Request.Path.Value!.StartsWith(Start, StringComparison.Ordinal);

    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            switch ($"{context.Request.Method} {context.Request.Path.Value![Start.Length..]}")
            {
                case "POST faults":
                    standIn.Faults.Add((await ReadAsync<FaultOrder>(context).ConfigureAwait(false)).ToRule());
                    break;
                case "DELETE faults":
                    standIn.Faults.Clear();
                    break;
                case "POST resources":
                    (await ReadAsync<ResourceOrder>(context).ConfigureAwait(false)).Give(standIn.Resources);
                    break;
                case "GET state":
                    await context.Response.WriteAsJsonAsync(State(), Json, context.RequestAborted).ConfigureAwait(false);
                    break;
                default:
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                    break;
            }
        }
        catch (Exception problem) when (problem is JsonException or FormatException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsync(problem.Message, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private static async Task<T> ReadAsync<T>(HttpContext context) =>
        await context.Request.ReadFromJsonAsync<T>(Json, context.RequestAborted).ConfigureAwait(false) ?? throw new FormatException("There is no order.");

    private StandInState State() => new(standIn.Calls.All, standIn.Faults.Injected, standIn.ExecutedChangeSets, standIn.LeftoverChangeSets);
}
